// Fails: compares with a bound that is missing.
class Solution {
    boolean isSearchTree(TreeNode root) {
        return within(null, root, null);
    }

    private static boolean within(Integer low, TreeNode node, Integer high) {
        if (node == null) {
            return true;
        }
        return node.val > low
                && node.val < high
                && within(low, node.left, node.val)
                && within(node.val, node.right, high);
    }
}
