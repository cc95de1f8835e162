import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

// Too slow: finds the nearest unsettled node by scanning all nodes: V² steps.
class Solution {
    int[] shortestRoute(int nodes, int[][] edges, int source, int target) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            leaving.get(edge[0]).add(edge);
        }
        long[] cost = new long[nodes];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[source] = 0;
        int[] previous = new int[nodes];
        boolean[] settled = new boolean[nodes];
        while (true) {
            int nearest = -1;
            for (int node = 0; node < nodes; node++) {
                if (!settled[node]
                        && cost[node] != Long.MAX_VALUE
                        && (nearest < 0 || cost[node] < cost[nearest])) {
                    nearest = node;
                }
            }
            if (nearest < 0) {
                return new int[0];
            }
            if (nearest == target) {
                return route(previous, source, target);
            }
            settled[nearest] = true;
            for (int[] edge : leaving.get(nearest)) {
                if (cost[nearest] + edge[2] < cost[edge[1]]) {
                    cost[edge[1]] = cost[nearest] + edge[2];
                    previous[edge[1]] = nearest;
                }
            }
        }
    }

    private static int[] route(int[] previous, int source, int target) {
        List<Integer> route = new ArrayList<>();
        for (int node = target; node != source; node = previous[node]) {
            route.add(node);
        }
        route.add(source);
        return route.reversed().stream().mapToInt(Integer::intValue).toArray();
    }
}
