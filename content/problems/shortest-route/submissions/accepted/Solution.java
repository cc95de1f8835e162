import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

class Solution {
    private static final long UNREACHED = Long.MAX_VALUE;

    /// A way to a node that was the cheapest when it was found.
    private record Way(int node, long cost) {}

    int[] shortestRoute(int nodes, int[][] edges, int source, int target) {
        List<List<int[]>> leaving = new ArrayList<>(nodes);
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            leaving.get(edge[0]).add(edge);
        }

        long[] cost = new long[nodes]; // up to 10^14
        Arrays.fill(cost, UNREACHED);
        int[] previous = new int[nodes];
        var nearest = new PriorityQueue<Way>(Comparator.comparingLong(Way::cost));
        cost[source] = 0;
        nearest.add(new Way(source, 0));
        while (!nearest.isEmpty()) {
            Way way = nearest.remove();
            int node = way.node();
            if (node == target) {
                return route(previous, source, target);
            }
            if (way.cost() > cost[node]) {
                continue; // a cheaper way has come out before
            }
            for (int[] edge : leaving.get(node)) {
                int next = edge[1];
                long through = way.cost() + edge[2];
                if (through < cost[next]) {
                    cost[next] = through;
                    previous[next] = node;
                    nearest.add(new Way(next, through));
                }
            }
        }
        return new int[0];
    }

    private static int[] route(int[] previous, int source, int target) {
        int length = 1;
        for (int node = target; node != source; node = previous[node]) {
            length++;
        }
        int[] route = new int[length];
        int node = target;
        for (int i = length - 1; i > 0; i--) {
            route[i] = node;
            node = previous[node];
        }
        route[0] = source;
        return route;
    }
}
