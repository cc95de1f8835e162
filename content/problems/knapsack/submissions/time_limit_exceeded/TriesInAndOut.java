// Too slow: tries every container in and out without remembering anything: up to 2ⁿ calls.
class Solution {
    long bestValue(int[] weights, int[] values, int capacity) {
        return best(weights, values, 0, capacity);
    }

    private static long best(int[] weights, int[] values, int i, int free) {
        if (i == weights.length) {
            return 0;
        }
        long without = best(weights, values, i + 1, free);
        if (weights[i] > free) {
            return without;
        }
        return Math.max(without, values[i] + best(weights, values, i + 1, free - weights[i]));
    }
}
