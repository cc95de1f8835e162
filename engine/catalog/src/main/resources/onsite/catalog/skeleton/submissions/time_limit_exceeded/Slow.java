// FILL IN: a right solution that is too slow for the scale family.
class Solution {
    long total(int[] nums) {
        long total = 0;
        for (int i = 0; i < nums.length; i++) {
            long sum = 0;
            for (int j = 0; j <= i; j++) {
                sum += nums[j];
            }
            total = sum;
        }
        return total;
    }
}
