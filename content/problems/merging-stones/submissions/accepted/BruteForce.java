/// Tries every run that is possible, again and again.
class Solution {
    int cheapestMerge(int[] stones, int k) {
        if (stones.length == 1) {
            return 0;
        }
        int best = -1;
        for (int from = 0; from + k <= stones.length; from++) {
            int[] merged = new int[stones.length - k + 1];
            for (int i = 0; i < stones.length; i++) {
                merged[i <= from ? i : Math.max(from, i - k + 1)] += stones[i];
            }
            int rest = cheapestMerge(merged, k);
            if (rest >= 0 && (best < 0 || rest + merged[from] < best)) {
                best = rest + merged[from];
            }
        }
        return best;
    }
}
