/// Tries every subset.
class Solution {
    long bestValue(int[] weights, int[] values, int capacity) {
        long best = 0;
        for (int subset = 0; subset < 1 << weights.length; subset++) {
            long weight = 0;
            long value = 0;
            for (int i = 0; i < weights.length; i++) {
                if ((subset & (1 << i)) != 0) {
                    weight += weights[i];
                    value += values[i];
                }
            }
            if (weight <= capacity) {
                best = Math.max(best, value);
            }
        }
        return best;
    }
}
