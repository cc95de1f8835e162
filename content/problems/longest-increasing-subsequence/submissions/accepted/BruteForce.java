/// Tries every selection.
class Solution {
    int longestIncreasing(int[] nums) {
        return longest(nums, 0, Long.MIN_VALUE);
    }

    private static int longest(int[] nums, int i, long last) {
        if (i == nums.length) {
            return 0;
        }
        int without = longest(nums, i + 1, last);
        return nums[i] > last ? Math.max(without, 1 + longest(nums, i + 1, nums[i])) : without;
    }
}
