import java.util.Arrays;

// Wrong: walks the sums upwards, so a partition can be used many times.
class Solution {
    boolean canPartition(int[] nums) {
        int total = Arrays.stream(nums).sum();
        if (total % 2 != 0) {
            return false;
        }
        boolean[] reachable = new boolean[total / 2 + 1];
        reachable[0] = true;
        for (int num : nums) {
            for (int sum = num; sum <= total / 2; sum++) {
                reachable[sum] |= reachable[sum - num];
            }
        }
        return reachable[total / 2];
    }
}
