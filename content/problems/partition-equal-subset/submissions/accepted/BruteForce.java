/// Tries every division.
class Solution {
    boolean canPartition(int[] nums) {
        for (int left = 0; left < 1 << nums.length; left++) {
            int difference = 0;
            for (int i = 0; i < nums.length; i++) {
                difference += (left & (1 << i)) != 0 ? nums[i] : -nums[i];
            }
            if (difference == 0) {
                return true;
            }
        }
        return false;
    }
}
