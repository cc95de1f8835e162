import java.util.ArrayList;
import java.util.List;

// Too slow: walks down from the root once for each level, n²/2 steps in a chain.
class Solution {
    List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> levels = new ArrayList<>();
        while (true) {
            List<Integer> values = new ArrayList<>();
            collect(root, levels.size(), values);
            if (values.isEmpty()) {
                return levels;
            }
            levels.add(values);
        }
    }

    private static void collect(TreeNode node, int below, List<Integer> values) {
        if (node == null) {
            return;
        }
        if (below == 0) {
            values.add(node.val);
            return;
        }
        collect(node.left, below - 1, values);
        collect(node.right, below - 1, values);
    }
}
