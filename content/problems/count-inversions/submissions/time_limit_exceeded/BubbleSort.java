// Too slow: counts the exchanges of a bubble sort: n²/2 comparisons.
class Solution {
    long countInversions(int[] times) {
        long exchanges = 0;
        for (int end = times.length - 1; end > 0; end--) {
            for (int i = 0; i < end; i++) {
                if (times[i] > times[i + 1]) {
                    int kept = times[i];
                    times[i] = times[i + 1];
                    times[i + 1] = kept;
                    exchanges++;
                }
            }
        }
        return exchanges;
    }
}
