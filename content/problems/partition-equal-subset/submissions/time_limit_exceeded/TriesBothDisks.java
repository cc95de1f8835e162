import java.util.Arrays;

// Too slow: tries both disks for every partition and remembers nothing: 2ⁿ calls.
class Solution {
    boolean canPartition(int[] nums) {
        int total = Arrays.stream(nums).sum();
        return total % 2 == 0 && fills(nums, 0, total / 2);
    }

    private static boolean fills(int[] nums, int i, int free) {
        if (free == 0) {
            return true;
        }
        if (free < 0 || i == nums.length) {
            return false;
        }
        return fills(nums, i + 1, free - nums[i]) || fills(nums, i + 1, free);
    }
}
