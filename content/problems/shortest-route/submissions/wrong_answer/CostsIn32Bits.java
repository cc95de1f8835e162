import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

// Wrong: adds costs up in 32 bits, so a dear route becomes negative and wins.
class Solution {
    int[] shortestRoute(int nodes, int[][] edges, int source, int target) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            leaving.get(edge[0]).add(edge);
        }
        int[] cost = new int[nodes];
        Arrays.fill(cost, Integer.MAX_VALUE);
        int[] previous = new int[nodes];
        boolean[] settled = new boolean[nodes];
        var nearest = new PriorityQueue<int[]>(Comparator.comparingInt(way -> way[1]));
        cost[source] = 0;
        nearest.add(new int[] {source, 0});
        while (!nearest.isEmpty()) {
            int node = nearest.remove()[0];
            if (settled[node]) {
                continue;
            }
            settled[node] = true;
            for (int[] edge : leaving.get(node)) {
                int next = edge[1];
                if (!settled[next] && cost[node] + edge[2] < cost[next]) {
                    cost[next] = cost[node] + edge[2];
                    previous[next] = node;
                    nearest.add(new int[] {next, cost[next]});
                }
            }
        }
        if (!settled[target]) {
            return new int[0];
        }
        List<Integer> route = new ArrayList<>();
        for (int node = target; node != source; node = previous[node]) {
            route.add(node);
        }
        route.add(source);
        return route.reversed().stream().mapToInt(Integer::intValue).toArray();
    }
}
