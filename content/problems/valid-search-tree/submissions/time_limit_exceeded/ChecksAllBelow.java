// Too slow: checks each node against everything below it, n²/2 steps in a chain.
class Solution {
    boolean isSearchTree(TreeNode root) {
        return root == null
                || allSmaller(root.left, root.val)
                        && allLarger(root.right, root.val)
                        && isSearchTree(root.left)
                        && isSearchTree(root.right);
    }

    private static boolean allSmaller(TreeNode node, int key) {
        return node == null
                || node.val < key && allSmaller(node.left, key) && allSmaller(node.right, key);
    }

    private static boolean allLarger(TreeNode node, int key) {
        return node == null
                || node.val > key && allLarger(node.left, key) && allLarger(node.right, key);
    }
}
