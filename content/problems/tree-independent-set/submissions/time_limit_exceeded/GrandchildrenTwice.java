import java.util.ArrayList;
import java.util.List;

// Too slow: solves the grandchildren directly and once more through the children: exponential.
class Solution {
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private int[] weights;

    long heaviestSet(int[][] edges, int[] weights) {
        this.weights = weights;
        for (int node = 0; node < weights.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        return best(0, -1);
    }

    private long best(int node, int parent) {
        long without = 0;
        long with = weights[node];
        for (int child : neighbours.get(node)) {
            if (child != parent) {
                without += best(child, node);
                for (int grandchild : neighbours.get(child)) {
                    if (grandchild != node) {
                        with += best(grandchild, child);
                    }
                }
            }
        }
        return Math.max(with, without);
    }
}
