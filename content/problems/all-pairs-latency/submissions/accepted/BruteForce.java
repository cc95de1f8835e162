import java.util.Arrays;

/// For each query, tries every way that passes no region twice.
class Solution {
    private static final int NONE = Integer.MAX_VALUE;

    private int[][] links = {};

    int[] allPairsLatency(int regions, int[][] links, int[][] queries) {
        this.links = links;
        return Arrays.stream(queries)
                .mapToInt(query -> best(query[0], query[1], new boolean[regions]))
                .map(best -> best == NONE ? -1 : best)
                .toArray();
    }

    private int best(int from, int to, boolean[] passed) {
        if (from == to) {
            return 0;
        }
        int best = NONE;
        passed[from] = true;
        for (int[] link : links) {
            if (link[0] == from && !passed[link[1]]) {
                int rest = best(link[1], to, passed);
                if (rest != NONE) {
                    best = Math.min(best, link[2] + rest);
                }
            }
        }
        passed[from] = false;
        return best;
    }
}
