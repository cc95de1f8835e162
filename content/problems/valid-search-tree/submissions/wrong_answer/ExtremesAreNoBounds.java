// Wrong: takes the smallest and the largest int for "no bound", and refuses them as keys.
class Solution {
    boolean isSearchTree(TreeNode root) {
        return within(Integer.MIN_VALUE, root, Integer.MAX_VALUE);
    }

    private static boolean within(int low, TreeNode node, int high) {
        if (node == null) {
            return true;
        }
        return node.val > low
                && node.val < high
                && within(low, node.left, node.val)
                && within(node.val, node.right, high);
    }
}
