import java.util.Arrays;
import java.util.stream.IntStream;

// Wrong: a large number stands for "not reached" and takes part in the sums, so a negative link
// makes exchanges seem reached which nothing leads to.
class Solution {
    private static final long NOT_REACHED = Long.MAX_VALUE / 2;

    long[][] negativeLinks(int nodes, int[][] links, int source) {
        long[] cost = new long[nodes];
        Arrays.fill(cost, NOT_REACHED);
        cost[source] = 0;
        for (int pass = 0; pass < nodes; pass++) {
            boolean lowered = false;
            for (int[] link : links) {
                if (cost[link[0]] + link[2] < cost[link[1]]) {
                    cost[link[1]] = cost[link[0]] + link[2];
                    lowered = true;
                }
            }
            if (!lowered) {
                return IntStream.range(0, nodes)
                        .filter(node -> cost[node] < NOT_REACHED)
                        .mapToObj(node -> new long[] {node, cost[node]})
                        .toArray(long[][]::new);
            }
        }
        return new long[0][];
    }
}
