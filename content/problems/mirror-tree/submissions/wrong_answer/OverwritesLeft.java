// Wrong: overwrites the left link before the right one has been read, so both sides show the old
// right subtree.
class Solution {
    TreeNode mirrorTree(TreeNode root) {
        if (root != null) {
            root.left = mirrorTree(root.right);
            root.right = mirrorTree(root.left);
        }
        return root;
    }
}
