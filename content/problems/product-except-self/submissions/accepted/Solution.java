class Solution {
    long[] productExceptSelf(int[] nums) {
        int n = nums.length;
        long[] products = new long[n];
        long left = 1;
        for (int i = 0; i < n; i++) {
            products[i] = left;
            left *= nums[i];
        }
        long right = 1;
        for (int i = n - 1; i >= 0; i--) {
            products[i] *= right;
            right *= nums[i];
        }
        return products;
    }
}
