import java.util.ArrayList;
import java.util.List;

// Wrong: goes down the longest arm twice when no other arm is as long.
class Solution {
    private final List<List<Integer>> neighbours = new ArrayList<>();
    private int longest;

    int diameter(int[][] edges) {
        for (int node = 0; node <= edges.length; node++) {
            neighbours.add(new ArrayList<>());
        }
        for (int[] edge : edges) {
            neighbours.get(edge[0]).add(edge[1]);
            neighbours.get(edge[1]).add(edge[0]);
        }
        depth(0, -1);
        return longest;
    }

    private int depth(int node, int parent) {
        int depth = 0;
        int children = 0;
        for (int next : neighbours.get(node)) {
            if (next != parent) {
                depth = Math.max(depth, depth(next, node) + 1);
                children++;
            }
        }
        longest = Math.max(longest, children > 1 ? 2 * depth : depth);
        return depth;
    }
}
