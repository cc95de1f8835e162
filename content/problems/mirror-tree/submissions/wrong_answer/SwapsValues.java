import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: swaps the values of two children and leaves what hangs below them where it was.
class Solution {
    TreeNode mirrorTree(TreeNode root) {
        Deque<TreeNode> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.push(root);
        }
        while (!waiting.isEmpty()) {
            TreeNode node = waiting.pop();
            if (node.left != null && node.right != null) {
                int left = node.left.val;
                node.left.val = node.right.val;
                node.right.val = left;
            } else {
                TreeNode left = node.left;
                node.left = node.right;
                node.right = left;
            }
            if (node.left != null) {
                waiting.push(node.left);
            }
            if (node.right != null) {
                waiting.push(node.right);
            }
        }
        return root;
    }
}
