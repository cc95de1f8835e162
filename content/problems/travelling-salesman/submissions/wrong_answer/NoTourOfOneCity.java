import java.util.Arrays;

// Wrong: looks for the last city among the others only, so one city has no tour at all.
class Solution {
    int shortestTour(int[][] dist) {
        int n = dist.length;
        int unknown = Integer.MAX_VALUE / 2;
        int[][] shortest = new int[1 << n][n];
        for (int[] row : shortest) {
            Arrays.fill(row, unknown);
        }
        shortest[1][0] = 0;
        for (int set = 1; set < 1 << n; set += 2) {
            for (int last = 0; last < n; last++) {
                for (int next = 1; next < n; next++) {
                    if ((set & (1 << next)) == 0) {
                        int[] longer = shortest[set | (1 << next)];
                        longer[next] =
                                Math.min(longer[next], shortest[set][last] + dist[last][next]);
                    }
                }
            }
        }
        int tour = unknown;
        for (int last = 1; last < n; last++) {
            tour = Math.min(tour, shortest[(1 << n) - 1][last] + dist[last][0]);
        }
        return tour;
    }
}
