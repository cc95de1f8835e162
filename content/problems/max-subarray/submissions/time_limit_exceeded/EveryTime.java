// Too slow: looks at every time: n² steps.
class Solution {
    long maxSubarray(int[] nums) {
        long best = nums[0];
        for (int start = 0; start < nums.length; start++) {
            long total = 0;
            for (int end = start; end < nums.length; end++) {
                total += nums[end];
                best = Math.max(best, total);
            }
        }
        return best;
    }
}
