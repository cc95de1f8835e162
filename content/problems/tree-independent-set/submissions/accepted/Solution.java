import java.util.ArrayList;
import java.util.List;

class Solution {
    long heaviestSet(int[][] edges, int[] weights) {
        int n = weights.length;
        List<List<Integer>> neighbours = neighbours(edges, n);
        int[] parent = new int[n];
        List<Integer> order = new ArrayList<>(List.of(0)); // parents before their children
        for (int i = 0; i < n; i++) {
            int node = order.get(i);
            for (int next : neighbours.get(node)) {
                if (next != parent[node]) {
                    parent[next] = node;
                    order.add(next);
                }
            }
        }
        long[] with = new long[n]; // the best of the subtree if its root is taken
        long[] without = new long[n]; // and if it is not
        for (int node : order.reversed()) {
            with[node] += weights[node];
            if (node != 0) {
                with[parent[node]] += without[node];
                without[parent[node]] += Math.max(with[node], without[node]);
            }
        }
        return Math.max(with[0], without[0]);
    }

    private static List<List<Integer>> neighbours(int[][] edges, int n) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int node = 0; node < n; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        return neighbours;
    }
}
