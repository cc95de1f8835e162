import java.util.ArrayList;
import java.util.List;

// Wrong: adds the two longest arms of broker 0, as if the longest way had to pass it.
class Solution {
    private final List<List<Integer>> neighbours = new ArrayList<>();

    int diameter(int[][] edges) {
        for (int node = 0; node <= edges.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        int longest = 0;
        int second = 0;
        for (int next : neighbours.get(0)) {
            int arm = depth(next, 0) + 1;
            second = Math.max(second, Math.min(arm, longest));
            longest = Math.max(longest, arm);
        }
        return longest + second;
    }

    private int depth(int node, int parent) {
        int depth = 0;
        for (int next : neighbours.get(node)) {
            if (next != parent) {
                depth = Math.max(depth, depth(next, node) + 1);
            }
        }
        return depth;
    }
}
