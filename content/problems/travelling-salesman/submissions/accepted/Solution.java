import java.util.Arrays;

class Solution {
    private static final int UNKNOWN = Integer.MAX_VALUE / 2; // may be added to

    int shortestTour(int[][] dist) {
        int n = dist.length;
        // shortest[set][last]: from city 0 through the cities of the set, ending in last
        int[][] shortest = new int[1 << n][n];
        for (int[] row : shortest) {
            Arrays.fill(row, UNKNOWN);
        }
        shortest[1][0] = 0;
        for (int set = 1; set < 1 << n; set++) {
            for (int last = 0; last < n; last++) {
                for (int next = 0; next < n; next++) {
                    if ((set & (1 << next)) == 0) {
                        int[] longer = shortest[set | (1 << next)];
                        longer[next] =
                                Math.min(longer[next], shortest[set][last] + dist[last][next]);
                    }
                }
            }
        }
        int tour = UNKNOWN;
        for (int last = 0; last < n; last++) {
            tour = Math.min(tour, shortest[(1 << n) - 1][last] + dist[last][0]);
        }
        return tour;
    }
}
