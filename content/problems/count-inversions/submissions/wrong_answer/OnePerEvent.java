import java.util.Arrays;

// Wrong: counts one pair for each event of the right half that is taken early, not one for each
// event
// that is left of the other half.
class Solution {
    long countInversions(int[] times) {
        if (times.length < 2) {
            return 0;
        }
        int[] left = Arrays.copyOfRange(times, 0, times.length / 2);
        int[] right = Arrays.copyOfRange(times, times.length / 2, times.length);
        long inversions = countInversions(left) + countInversions(right);
        int i = 0;
        int j = 0;
        while (i < left.length || j < right.length) {
            if (j == right.length || i < left.length && left[i] <= right[j]) {
                times[i + j] = left[i++];
            } else {
                if (i < left.length) {
                    inversions++;
                }
                times[i + j] = right[j++];
            }
        }
        return inversions;
    }
}
