// Wrong: compares by subtraction, which overflows for numbers that are far apart.
class Solution {
    int[] insertPositions(int[] sorted, int[] targets) {
        int[] positions = new int[targets.length];
        for (int i = 0; i < targets.length; i++) {
            int low = 0;
            int high = sorted.length;
            while (low < high) {
                int mid = (low + high) >>> 1;
                if (sorted[mid] - targets[i] < 0) {
                    low = mid + 1;
                } else {
                    high = mid;
                }
            }
            positions[i] = low;
        }
        return positions;
    }
}
