import java.util.Arrays;
import java.util.stream.IntStream;

// Wrong: adds the costs in 32 bits.
class Solution {
    private static final int NOT_REACHED = Integer.MAX_VALUE;

    long[][] negativeLinks(int nodes, int[][] links, int source) {
        int[] cost = new int[nodes];
        Arrays.fill(cost, NOT_REACHED);
        cost[source] = 0;
        for (int pass = 0; pass < nodes; pass++) {
            boolean lowered = false;
            for (int[] link : links) {
                if (cost[link[0]] != NOT_REACHED && cost[link[0]] + link[2] < cost[link[1]]) {
                    cost[link[1]] = cost[link[0]] + link[2];
                    lowered = true;
                }
            }
            if (!lowered) {
                return IntStream.range(0, nodes)
                        .filter(node -> cost[node] != NOT_REACHED)
                        .mapToObj(node -> new long[] {node, cost[node]})
                        .toArray(long[][]::new);
            }
        }
        return new long[0][];
    }
}
