import java.util.Arrays;

// Too slow: walks from the number it has met to both ends of the range: n · m steps if all numbers
// are equal.
class Solution {
    int[][] ranges(int[] sorted, int[] targets) {
        int[][] ranges = new int[targets.length][];
        for (int i = 0; i < targets.length; i++) {
            int first = Arrays.binarySearch(sorted, targets[i]);
            if (first < 0) {
                ranges[i] = new int[] {-1, -1};
                continue;
            }
            int last = first;
            while (first > 0 && sorted[first - 1] == targets[i]) {
                first--;
            }
            while (last + 1 < sorted.length && sorted[last + 1] == targets[i]) {
                last++;
            }
            ranges[i] = new int[] {first, last};
        }
        return ranges;
    }
}
