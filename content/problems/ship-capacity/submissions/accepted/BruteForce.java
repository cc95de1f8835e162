import java.util.Arrays;

/// The best way to ship the first archives in so many nights, for each number of both.
class Solution {
    long leastCapacity(int[] sizes, int nights) {
        int n = sizes.length;
        long[] best = new long[n + 1];
        Arrays.fill(best, 1, n + 1, Long.MAX_VALUE);
        for (int night = 0; night < Math.min(n, nights); night++) {
            long[] better = best.clone();
            for (int from = 0; from < n; from++) {
                long load = 0;
                for (int to = from + 1; to <= n; to++) {
                    load += sizes[to - 1];
                    better[to] = Math.min(better[to], Math.max(best[from], load));
                }
            }
            best = better;
        }
        return best[n];
    }
}
