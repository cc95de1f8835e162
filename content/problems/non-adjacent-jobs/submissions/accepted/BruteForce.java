/// Tries every choice of slots.
class Solution {
    long bestTotal(int[] values) {
        long best = 0;
        for (int used = 0; used < 1 << values.length; used++) {
            if ((used & (used >> 1)) == 0) {
                long total = 0;
                for (int i = 0; i < values.length; i++) {
                    total += (used & (1 << i)) != 0 ? values[i] : 0;
                }
                best = Math.max(best, total);
            }
        }
        return best;
    }
}
