import java.util.ArrayDeque;
import java.util.Deque;

/// In order, the keys of a search tree grow.
class Solution {
    boolean isSearchTree(TreeNode root) {
        Deque<TreeNode> open = new ArrayDeque<>(); // nodes whose left subtree is being visited
        TreeNode previous = null;
        TreeNode node = root;
        while (node != null || !open.isEmpty()) {
            while (node != null) {
                open.push(node);
                node = node.left;
            }
            node = open.pop();
            if (previous != null && node.val <= previous.val) {
                return false;
            }
            previous = node;
            node = node.right;
        }
        return true;
    }
}
