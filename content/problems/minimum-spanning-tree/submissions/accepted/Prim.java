import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Queue;

/// Prim's algorithm: one tree grows by the cheapest edge that leads out of it.
class Solution {
    private record Edge(int to, int price) {}

    long spanningWeight(int nodes, int[][] edges) {
        List<List<Edge>> neighbours = neighbours(nodes, edges);
        boolean[] inTree = new boolean[nodes];
        int missing = nodes;
        long total = 0;
        Queue<Edge> leading = new PriorityQueue<>(Comparator.comparingInt(Edge::price));
        leading.add(new Edge(0, 0)); // into the first node, for nothing
        while (!leading.isEmpty()) {
            Edge cheapest = leading.remove();
            if (inTree[cheapest.to()]) {
                continue; // reached by a cheaper edge meanwhile
            }
            inTree[cheapest.to()] = true;
            missing--;
            total += cheapest.price();
            for (Edge edge : neighbours.get(cheapest.to())) {
                if (!inTree[edge.to()]) {
                    leading.add(edge);
                }
            }
        }
        return missing == 0 ? total : -1;
    }

    private static List<List<Edge>> neighbours(int nodes, int[][] edges) {
        List<List<Edge>> neighbours = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(new Edge(edge[1], edge[2]));
            neighbours.get(edge[1]).add(new Edge(edge[0], edge[2]));
        }
        return neighbours;
    }
}
