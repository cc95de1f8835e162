import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

// Fails: puts missing children into the queue, and an ArrayDeque refuses null.
class Solution {
    List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> levels = new ArrayList<>();
        Queue<TreeNode> queue = new ArrayDeque<>();
        queue.add(root);
        while (!queue.isEmpty()) {
            List<Integer> values = new ArrayList<>();
            for (int left = queue.size(); left > 0; left--) {
                TreeNode node = queue.remove();
                if (node != null) {
                    values.add(node.val);
                    queue.add(node.left);
                    queue.add(node.right);
                }
            }
            if (!values.isEmpty()) {
                levels.add(values);
            }
        }
        return levels;
    }
}
