import java.util.Arrays;
import java.util.stream.IntStream;

class Solution {
    private static final long NOT_REACHED = Long.MAX_VALUE;

    long[][] negativeLinks(int nodes, int[][] links, int source) {
        long[] cost = new long[nodes];
        Arrays.fill(cost, NOT_REACHED);
        cost[source] = 0;
        for (int pass = 0; pass < nodes; pass++) {
            if (!lowersAny(cost, links)) {
                return reached(cost);
            }
        }
        return new long[0][]; // a way without circles can't be that long
    }

    private static boolean lowersAny(long[] cost, int[][] links) {
        boolean lowered = false;
        for (int[] link : links) {
            int from = link[0];
            int to = link[1];
            if (cost[from] != NOT_REACHED && cost[from] + link[2] < cost[to]) {
                cost[to] = cost[from] + link[2];
                lowered = true;
            }
        }
        return lowered;
    }

    private static long[][] reached(long[] cost) {
        return IntStream.range(0, cost.length)
                .filter(node -> cost[node] != NOT_REACHED)
                .mapToObj(node -> new long[] {node, cost[node]})
                .toArray(long[][]::new);
    }
}
