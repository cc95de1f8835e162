// Wrong: first replaces every time by the fastest way through other cities, which then are passed
// twice.
class Solution {
    int shortestTour(int[][] dist) {
        int n = dist.length;
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    dist[i][j] = Math.min(dist[i][j], dist[i][via] + dist[via][j]);
                }
            }
        }
        return shortest(dist, 1, 0);
    }

    private static int shortest(int[][] dist, int set, int last) {
        if (set == (1 << dist.length) - 1) {
            return dist[last][0];
        }
        int best = Integer.MAX_VALUE;
        for (int next = 1; next < dist.length; next++) {
            if ((set & (1 << next)) == 0) {
                best = Math.min(best, dist[last][next] + shortest(dist, set | (1 << next), next));
            }
        }
        return best;
    }
}
