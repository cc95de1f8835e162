// Wrong: uses all even slots or all odd ones.
class Solution {
    long bestTotal(int[] values) {
        long[] totals = new long[2];
        for (int i = 0; i < values.length; i++) {
            totals[i % 2] += values[i];
        }
        return Math.max(totals[0], totals[1]);
    }
}
