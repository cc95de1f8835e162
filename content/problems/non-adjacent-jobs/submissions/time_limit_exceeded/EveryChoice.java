// Too slow: tries both choices for every slot and remembers nothing: exponential.
class Solution {
    long bestTotal(int[] values) {
        return best(values, values.length);
    }

    private static long best(int[] values, int slots) {
        if (slots <= 0) {
            return 0;
        }
        long free = best(values, slots - 1);
        return Math.max(free, best(values, slots - 2) + values[slots - 1]);
    }
}
