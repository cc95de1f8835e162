// Wrong: goes down where more nodes are, but a small side can be deeper.
class Solution {
    int treeDepth(TreeNode root) {
        int levels = 0;
        for (TreeNode node = root; node != null; levels++) {
            node = size(node.left) >= size(node.right) ? node.left : node.right;
        }
        return levels;
    }

    private static int size(TreeNode node) {
        return node == null ? 0 : 1 + size(node.left) + size(node.right);
    }
}
