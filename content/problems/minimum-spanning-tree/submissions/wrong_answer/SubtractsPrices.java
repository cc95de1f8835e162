import java.util.PriorityQueue;
import java.util.Queue;

// Wrong: compares by subtracting, and the difference of two prices can exceed 32 bits and change
// its sign.
class Solution {
    long spanningWeight(int nodes, int[][] edges) {
        int[] parent = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            parent[node] = node;
        }
        Queue<int[]> byPrice = new PriorityQueue<>((a, b) -> a[2] - b[2]);
        for (int[] edge : edges) {
            byPrice.add(edge);
        }
        int missing = nodes - 1;
        long total = 0;
        while (!byPrice.isEmpty()) {
            int[] edge = byPrice.remove();
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
