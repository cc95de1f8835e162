// Too slow: asks at each step down which child contains both, n²/2 visits in a chain.
class Solution {
    int lowestCommonAncestor(TreeNode root, int p, int q) {
        TreeNode node = root;
        while (true) {
            if (contains(node.left, p) && contains(node.left, q)) {
                node = node.left;
            } else if (contains(node.right, p) && contains(node.right, q)) {
                node = node.right;
            } else {
                return node.val;
            }
        }
    }

    private static boolean contains(TreeNode node, int number) {
        return node != null
                && (node.val == number
                        || contains(node.left, number)
                        || contains(node.right, number));
    }
}
