// Wrong: the product from the left is an int and overflows.
class Solution {
    long[] productExceptSelf(int[] nums) {
        long[] products = new long[nums.length];
        int left = 1;
        for (int i = 0; i < nums.length; i++) {
            products[i] = left;
            left *= nums[i];
        }
        long right = 1;
        for (int i = nums.length - 1; i >= 0; i--) {
            products[i] *= right;
            right *= nums[i];
        }
        return products;
    }
}
