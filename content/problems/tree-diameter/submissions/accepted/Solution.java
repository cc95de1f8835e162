import java.util.ArrayList;
import java.util.List;

class Solution {
    int diameter(int[][] edges) {
        List<List<Integer>> neighbours = neighbours(edges);
        int[] parent = new int[neighbours.size()];
        List<Integer> order = new ArrayList<>(List.of(0)); // parents before their children
        for (int i = 0; i < neighbours.size(); i++) {
            int node = order.get(i);
            for (int next : neighbours.get(node)) {
                if (next != parent[node]) {
                    parent[next] = node;
                    order.add(next);
                }
            }
        }
        int[] arm = new int[neighbours.size()]; // the longest way downwards
        int longest = 0;
        for (int node : order.reversed()) {
            int above = parent[node];
            if (above != node) {
                longest = Math.max(longest, arm[above] + arm[node] + 1);
                arm[above] = Math.max(arm[above], arm[node] + 1);
            }
        }
        return longest;
    }

    private static List<List<Integer>> neighbours(int[][] edges) {
        List<List<Integer>> neighbours = new ArrayList<>();
        for (int node = 0; node <= edges.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        return neighbours;
    }
}
