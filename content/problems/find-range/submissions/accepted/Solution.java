class Solution {
    int[][] ranges(int[] sorted, int[] targets) {
        int[][] ranges = new int[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            ranges[i] = range(sorted, targets[i]);
        }
        return ranges;
    }

    private static int[] range(int[] sorted, long target) {
        int first = start(sorted, target);
        int last = start(sorted, target + 1) - 1;
        return first <= last ? new int[] {first, last} : new int[] {-1, -1};
    }

    /// The first position whose number is at least x; behind the end if there is none.
    private static int start(int[] sorted, long x) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (sorted[mid] < x) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return low;
    }
}
