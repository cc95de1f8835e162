// Too slow: asks the deeper side for its depth once to compare and once more to answer, so that the
// time doubles with each level.
class Solution {
    int treeDepth(TreeNode root) {
        if (root == null) {
            return 0;
        }
        if (treeDepth(root.left) > treeDepth(root.right)) {
            return treeDepth(root.left) + 1;
        }
        return treeDepth(root.right) + 1;
    }
}
