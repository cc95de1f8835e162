import java.util.Arrays;

class Solution {
    boolean canPartition(int[] nums) {
        int total = Arrays.stream(nums).sum();
        if (total % 2 != 0) {
            return false;
        }
        boolean[] reachable = new boolean[total / 2 + 1];
        reachable[0] = true;
        for (int num : nums) {
            // Downwards, so that reachable[sum - num] does not contain this number yet.
            for (int sum = total / 2; sum >= num; sum--) {
                reachable[sum] |= reachable[sum - num];
            }
        }
        return reachable[total / 2];
    }
}
