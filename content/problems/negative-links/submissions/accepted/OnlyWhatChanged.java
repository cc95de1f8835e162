import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;

/// The same relaxations, but only of links whose start was lowered.
class Solution {
    private static final long NOT_REACHED = Long.MAX_VALUE;

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
        int[] linksUsed = new int[nodes]; // on the way that gave the cost
        boolean[] queued = new boolean[nodes];
        Queue<Integer> lowered = new ArrayDeque<>();
        cost[source] = 0;
        lowered.add(source);
        while (!lowered.isEmpty()) {
            int node = lowered.remove();
            queued[node] = false;
            for (int[] link : leaving.get(node)) {
                int next = link[1];
                if (cost[node] + link[2] < cost[next]) {
                    cost[next] = cost[node] + link[2];
                    linksUsed[next] = linksUsed[node] + 1;
                    if (linksUsed[next] == nodes) {
                        return new long[0][];
                    }
                    if (!queued[next]) {
                        queued[next] = true;
                        lowered.add(next);
                    }
                }
            }
        }
        return IntStream.range(0, nodes)
                .filter(node -> cost[node] != NOT_REACHED)
                .mapToObj(node -> new long[] {node, cost[node]})
                .toArray(long[][]::new);
    }
}
