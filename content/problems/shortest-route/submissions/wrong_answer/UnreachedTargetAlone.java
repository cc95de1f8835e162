import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

// Wrong: walks back from the target without asking whether it was reached, and answers the target
// alone.
class Solution {
    private record Way(int node, long cost) {}

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
        Arrays.fill(previous, -1);
        var nearest = new PriorityQueue<Way>(Comparator.comparingLong(Way::cost));
        nearest.add(new Way(source, 0));
        while (!nearest.isEmpty()) {
            Way way = nearest.remove();
            int node = way.node();
            if (way.cost() > cost[node]) {
                continue;
            }
            for (int[] edge : leaving.get(node)) {
                if (way.cost() + edge[2] < cost[edge[1]]) {
                    cost[edge[1]] = way.cost() + edge[2];
                    previous[edge[1]] = node;
                    nearest.add(new Way(edge[1], cost[edge[1]]));
                }
            }
        }
        List<Integer> route = new ArrayList<>();
        for (int node = target; node >= 0; node = previous[node]) {
            route.add(node);
        }
        return route.reversed().stream().mapToInt(Integer::intValue).toArray();
    }
}
