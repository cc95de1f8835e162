// Wrong: goes down as in a search tree, but the numbers are not sorted.
class Solution {
    int lowestCommonAncestor(TreeNode root, int p, int q) {
        TreeNode node = root;
        while (true) {
            if (node.left != null && p < node.val && q < node.val) {
                node = node.left;
            } else if (node.right != null && p > node.val && q > node.val) {
                node = node.right;
            } else {
                return node.val;
            }
        }
    }
}
