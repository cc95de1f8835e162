import java.util.Arrays;

// Too slow: tries every order of first visits: n! steps.
class Solution {
    int shortestWalk(int[][] graph) {
        int n = graph.length;
        int[][] dist = new int[n][n];
        for (int host = 0; host < n; host++) {
            Arrays.fill(dist[host], n);
            dist[host][host] = 0;
            for (int other : graph[host]) {
                dist[host][other] = 1;
            }
        }
        for (int via = 0; via < n; via++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    dist[i][j] = Math.min(dist[i][j], dist[i][via] + dist[via][j]);
                }
            }
        }
        int best = Integer.MAX_VALUE;
        for (int start = 0; start < n; start++) {
            best = Math.min(best, shortest(dist, 1 << start, start));
        }
        return best;
    }

    private static int shortest(int[][] dist, int visited, int last) {
        if (visited == (1 << dist.length) - 1) {
            return 0;
        }
        int best = Integer.MAX_VALUE;
        for (int next = 0; next < dist.length; next++) {
            if ((visited & (1 << next)) == 0) {
                int rest = shortest(dist, visited | (1 << next), next);
                best = Math.min(best, dist[last][next] + rest);
            }
        }
        return best;
    }
}
