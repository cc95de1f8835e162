import java.util.Arrays;
import java.util.Comparator;

// Wrong: adds the prices in 32 bits.
class Solution {
    long spanningWeight(int nodes, int[][] edges) {
        int[] parent = new int[nodes];
        Arrays.setAll(parent, node -> node);
        Arrays.sort(edges, Comparator.comparingInt(edge -> edge[2]));
        int missing = nodes - 1;
        int total = 0;
        for (int[] edge : edges) {
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
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
