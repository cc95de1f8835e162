import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    TreeNode mirrorTree(TreeNode root) {
        Deque<TreeNode> waiting = new ArrayDeque<>();
        if (root != null) {
            waiting.push(root);
        }
        while (!waiting.isEmpty()) {
            TreeNode node = waiting.pop();
            TreeNode left = node.left;
            node.left = node.right;
            node.right = left;
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
