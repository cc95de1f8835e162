import java.util.Arrays;

// Needs too much memory: a matrix with a price for each pair of nodes, right for dense graphs only.
class Solution {
    private static final long NONE = Long.MAX_VALUE;

    long spanningWeight(int nodes, int[][] edges) {
        long[][] price = new long[nodes][nodes];
        for (long[] row : price) {
            Arrays.fill(row, NONE);
        }
        for (int[] edge : edges) {
            long least = Math.min(price[edge[0]][edge[1]], edge[2]);
            price[edge[0]][edge[1]] = least;
            price[edge[1]][edge[0]] = least;
        }
        boolean[] inTree = new boolean[nodes];
        long[] cheapest = new long[nodes]; // edge from the tree to each node outside
        Arrays.fill(cheapest, NONE);
        cheapest[0] = 0;
        long total = 0;
        for (int size = 0; size < nodes; size++) {
            int next = -1;
            for (int node = 0; node < nodes; node++) {
                if (!inTree[node] && (next < 0 || cheapest[node] < cheapest[next])) {
                    next = node;
                }
            }
            if (cheapest[next] == NONE) {
                return -1;
            }
            inTree[next] = true;
            total += cheapest[next];
            for (int node = 0; node < nodes; node++) {
                cheapest[node] = Math.min(cheapest[node], price[next][node]);
            }
        }
        return total;
    }
}
