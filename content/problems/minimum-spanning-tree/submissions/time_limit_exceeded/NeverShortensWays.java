import java.util.Arrays;
import java.util.Comparator;

// Too slow: neither shortens the ways to the roots nor hangs the smaller part under the larger, so
// a star turns into a chain of parents and costs n² steps.
class Solution {
    long spanningWeight(int nodes, int[][] edges) {
        int[] parent = new int[nodes];
        Arrays.setAll(parent, node -> node);
        int[][] sorted = edges.clone();
        Arrays.sort(sorted, Comparator.comparingInt(edge -> edge[2]));
        int missing = nodes - 1;
        long total = 0;
        for (int[] edge : sorted) {
            int a = root(parent, edge[0]);
            int b = root(parent, edge[1]);
            if (a != b) {
                parent[a] = b;
                total += edge[2];
                missing--;
            }
        }
        return missing == 0 ? total : -1;
    }

    private static int root(int[] parent, int node) {
        while (parent[node] != node) {
            node = parent[node];
        }
        return node;
    }
}
