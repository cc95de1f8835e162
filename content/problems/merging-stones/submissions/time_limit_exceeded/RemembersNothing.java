// Too slow: solves the same stretches again and again: exponential.
class Solution {
    int cheapestMerge(int[] stones, int k) {
        return (stones.length - 1) % (k - 1) == 0 ? cost(stones, k, 0, stones.length - 1) : -1;
    }

    private static int cost(int[] stones, int k, int i, int j) {
        if (i == j) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        for (int middle = i; middle < j; middle += k - 1) {
            best = Math.min(best, cost(stones, k, i, middle) + cost(stones, k, middle + 1, j));
        }
        if ((j - i) % (k - 1) == 0) {
            for (int at = i; at <= j; at++) {
                best += stones[at];
            }
        }
        return best;
    }
}
