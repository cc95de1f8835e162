class Solution {
    long[] productExceptSelf(int[] nums) {
        long[] products = new long[nums.length];
        for (int i = 0; i < nums.length; i++) {
            products[i] = 1;
            for (int j = 0; j < nums.length; j++) {
                if (j != i) {
                    products[i] *= nums[j];
                }
            }
        }
        return products;
    }
}
