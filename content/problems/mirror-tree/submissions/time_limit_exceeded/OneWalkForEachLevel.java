// Too slow: walks down from the root once for each level and swaps the children of its nodes, n²/2
// steps in a chain.
class Solution {
    TreeNode mirrorTree(TreeNode root) {
        int level = 0;
        while (swapped(root, level)) {
            level++;
        }
        return root;
    }

    /// Whether there was a node so many levels below this one.
    private static boolean swapped(TreeNode node, int below) {
        if (node == null) {
            return false;
        }
        if (below == 0) {
            TreeNode left = node.left;
            node.left = node.right;
            node.right = left;
            return true;
        }
        return swapped(node.left, below - 1) | swapped(node.right, below - 1);
    }
}
