// Wrong: target + 1 overflows for the largest 32-bit number.
class Solution {
    int[][] ranges(int[] sorted, int[] targets) {
        int[][] ranges = new int[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            int first = start(sorted, targets[i]);
            int last = start(sorted, targets[i] + 1) - 1;
            ranges[i] = first <= last ? new int[] {first, last} : new int[] {-1, -1};
        }
        return ranges;
    }

    private static int start(int[] sorted, int x) {
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
