import java.util.Arrays;
import java.util.Comparator;

/// Kruskal's algorithm: from the cheapest edge on, take every one that joins two parts.
class Solution {
    private int[] parent;

    long spanningWeight(int nodes, int[][] edges) {
        parent = new int[nodes];
        Arrays.setAll(parent, node -> node);
        int[][] sorted = edges.clone();
        Arrays.sort(sorted, Comparator.comparingInt(edge -> edge[2]));
        int missing = nodes - 1;
        long total = 0;
        for (int[] edge : sorted) {
            int a = root(edge[0]);
            int b = root(edge[1]);
            if (a != b) {
                parent[a] = b;
                total += edge[2];
                missing--;
            }
        }
        return missing == 0 ? total : -1;
    }

    /// The root of the part, which names it. Shortens the way: each node on it is hung up one
    /// higher.
    private int root(int node) {
        while (parent[node] != node) {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        return node;
    }
}
