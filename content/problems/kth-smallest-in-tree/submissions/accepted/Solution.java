import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    int kthSmallest(TreeNode root, int k) {
        Deque<TreeNode> open = new ArrayDeque<>(); // nodes whose left subtree is being visited
        pushLeftEdge(open, root);
        for (int rank = 1; rank < k; rank++) {
            pushLeftEdge(open, open.pop().right);
        }
        return open.peek().val;
    }

    private static void pushLeftEdge(Deque<TreeNode> open, TreeNode root) {
        for (TreeNode node = root; node != null; node = node.left) {
            open.push(node);
        }
    }
}
