import java.util.Arrays;

class Solution {
    long maxSubarray(int[] nums) {
        long best = nums[0];
        for (int start = 0; start < nums.length; start++) {
            for (int end = start; end < nums.length; end++) {
                int[] time = Arrays.copyOfRange(nums, start, end + 1);
                best = Math.max(best, Arrays.stream(time).asLongStream().sum());
            }
        }
        return best;
    }
}
