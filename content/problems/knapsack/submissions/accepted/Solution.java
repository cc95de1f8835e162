class Solution {
    long bestValue(int[] weights, int[] values, int capacity) {
        long[] best = new long[capacity + 1]; // best[c]: the largest worth within c megabytes
        for (int i = 0; i < weights.length; i++) {
            // Downwards, so that the entries to the left do not know this container yet.
            for (int c = capacity; c >= weights[i]; c--) {
                best[c] = Math.max(best[c], best[c - weights[i]] + values[i]);
            }
        }
        return best[capacity];
    }
}
