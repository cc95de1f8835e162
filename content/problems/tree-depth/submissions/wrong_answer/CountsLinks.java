// Wrong: counts the links of the longest way instead of its nodes.
class Solution {
    int treeDepth(TreeNode root) {
        if (root == null || (root.left == null && root.right == null)) {
            return 0;
        }
        return 1 + Math.max(treeDepth(root.left), treeDepth(root.right));
    }
}
