import java.util.Arrays;

/// Bellman-Ford: relaxes every link until no cost improves.
class Solution {
    private static final long UNREACHED = Long.MAX_VALUE;

    int[] shortestRoute(int nodes, int[][] edges, int source, int target) {
        long[] cost = new long[nodes];
        Arrays.fill(cost, UNREACHED);
        cost[source] = 0;
        int[] previous = new int[nodes];
        boolean improved = true;
        while (improved) {
            improved = false;
            for (int[] edge : edges) {
                int u = edge[0];
                int v = edge[1];
                if (cost[u] != UNREACHED && cost[u] + edge[2] < cost[v]) {
                    cost[v] = cost[u] + edge[2];
                    previous[v] = u;
                    improved = true;
                }
            }
        }
        if (cost[target] == UNREACHED) {
            return new int[0];
        }
        int[] reversed = new int[nodes];
        int length = 0;
        for (int node = target; node != source; node = previous[node]) {
            reversed[length++] = node;
        }
        reversed[length++] = source;
        int[] route = new int[length];
        for (int i = 0; i < length; i++) {
            route[i] = reversed[length - 1 - i];
        }
        return route;
    }
}
