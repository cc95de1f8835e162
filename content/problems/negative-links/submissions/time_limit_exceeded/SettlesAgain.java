import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

// Too slow: settles an exchange again whenever it gets cheaper. Right, but each of 28 detours that
// pay late doubles the work behind it.
class Solution {
    private static final long NOT_REACHED = Long.MAX_VALUE;

    private record Way(int node, long cost, int links) {}

    long[][] negativeLinks(int nodes, int[][] links, int source) {
        List<List<int[]>> leaving = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            leaving.add(new ArrayList<>());
        }
        for (int[] link : links) {
            leaving.get(link[0]).add(link);
        }
        long[] cost = new long[nodes];
        Arrays.fill(cost, NOT_REACHED);
        cost[source] = 0;
        var nearest = new PriorityQueue<Way>(Comparator.comparingLong(Way::cost));
        nearest.add(new Way(source, 0, 0));
        while (!nearest.isEmpty()) {
            Way way = nearest.remove();
            if (way.links() >= nodes) {
                return new long[0][];
            }
            if (way.cost() > cost[way.node()]) {
                continue;
            }
            for (int[] link : leaving.get(way.node())) {
                if (way.cost() + link[2] < cost[link[1]]) {
                    cost[link[1]] = way.cost() + link[2];
                    nearest.add(new Way(link[1], cost[link[1]], way.links() + 1));
                }
            }
        }
        return IntStream.range(0, nodes)
                .filter(node -> cost[node] != NOT_REACHED)
                .mapToObj(node -> new long[] {node, cost[node]})
                .toArray(long[][]::new);
    }
}
