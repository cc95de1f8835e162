// Wrong: each call lowers a count of its own, so a node never hears how many are in its left
// subtree.
class Solution {
    private TreeNode found;

    int kthSmallest(TreeNode root, int k) {
        visit(root, k);
        return found == null ? root.val : found.val;
    }

    private void visit(TreeNode node, int k) {
        if (node == null || found != null) {
            return;
        }
        visit(node.left, k);
        k--;
        if (k == 0 && found == null) {
            found = node;
        }
        visit(node.right, k);
    }
}
