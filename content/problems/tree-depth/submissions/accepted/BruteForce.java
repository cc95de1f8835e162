/// Asks for one level after the other whether it has a node.
class Solution {
    int treeDepth(TreeNode root) {
        int levels = 0;
        while (hasNode(root, levels)) {
            levels++;
        }
        return levels;
    }

    /// Whether there is a node so many levels below this one.
    private static boolean hasNode(TreeNode node, int below) {
        if (node == null) {
            return false;
        }
        return below == 0 || hasNode(node.left, below - 1) || hasNode(node.right, below - 1);
    }
}
