// Wrong: divides, with care for zeros, but the product of all numbers can exceed 64 bits.
class Solution {
    long[] productExceptSelf(int[] nums) {
        long product = 1;
        int zeros = 0;
        for (int num : nums) {
            if (num == 0) {
                zeros++;
            } else {
                product *= num;
            }
        }
        long[] products = new long[nums.length];
        for (int i = 0; i < nums.length; i++) {
            if (nums[i] == 0) {
                products[i] = zeros == 1 ? product : 0;
            } else {
                products[i] = zeros == 0 ? product / nums[i] : 0;
            }
        }
        return products;
    }
}
