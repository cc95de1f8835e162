import java.util.Arrays;

// Wrong: takes the position that the library finds, which is any of several equal ones, for the
// first.
class Solution {
    int[][] ranges(int[] sorted, int[] targets) {
        int[][] ranges = new int[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            int first = Arrays.binarySearch(sorted, targets[i]);
            int last = first;
            while (last >= 0 && last + 1 < sorted.length && sorted[last + 1] == targets[i]) {
                last++;
            }
            ranges[i] = first < 0 ? new int[] {-1, -1} : new int[] {first, last};
        }
        return ranges;
    }
}
