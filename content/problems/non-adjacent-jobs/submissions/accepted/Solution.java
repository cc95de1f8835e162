class Solution {
    long bestTotal(int[] values) {
        long before = 0; // the best of all slots so far but the last
        long best = 0; // and of all slots so far
        for (int value : values) {
            long used = before + value;
            before = best;
            best = Math.max(best, used);
        }
        return best;
    }
}
