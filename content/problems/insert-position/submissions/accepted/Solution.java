import java.util.Arrays;

class Solution {
    int[] insertPositions(int[] sorted, int[] targets) {
        return Arrays.stream(targets).map(target -> insertPosition(sorted, target)).toArray();
    }

    /// All numbers left of `low` are smaller than the target; none from `high` on is.
    private static int insertPosition(int[] sorted, int target) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sorted[mid] < target) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
