// Fails: ends the recursion at leaves, but a node with a single child sends it into the missing
// one.
class Solution {
    int treeDepth(TreeNode root) {
        if (root.left == null && root.right == null) {
            return 1;
        }
        return 1 + Math.max(treeDepth(root.left), treeDepth(root.right));
    }
}
