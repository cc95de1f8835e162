import java.util.ArrayDeque;
import java.util.Deque;

// Wrong: compares by subtracting, and the difference of two keys can exceed 32 bits and change its
// sign.
class Solution {
    boolean isSearchTree(TreeNode root) {
        Deque<TreeNode> open = new ArrayDeque<>();
        TreeNode previous = null;
        TreeNode node = root;
        while (node != null || !open.isEmpty()) {
            while (node != null) {
                open.push(node);
                node = node.left;
            }
            node = open.pop();
            if (previous != null && node.val - previous.val <= 0) {
                return false;
            }
            previous = node;
            node = node.right;
        }
        return true;
    }
}
