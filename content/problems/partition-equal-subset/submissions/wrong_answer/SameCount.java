import java.util.Arrays;

// Wrong: demands as many partitions on one disk as on the other.
class Solution {
    boolean canPartition(int[] nums) {
        int total = Arrays.stream(nums).sum();
        return total % 2 == 0 && splits(nums, 0, nums.length / 2, total / 2);
    }

    private static boolean splits(int[] nums, int i, int count, int rest) {
        if (count == 0 || i == nums.length) {
            return count == 0 && rest == 0;
        }
        return splits(nums, i + 1, count - 1, rest - nums[i]) || splits(nums, i + 1, count, rest);
    }
}
