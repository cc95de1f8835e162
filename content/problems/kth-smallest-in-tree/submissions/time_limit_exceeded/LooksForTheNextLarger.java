// Too slow: looks through the whole tree for the next larger value, k times.
class Solution {
    int kthSmallest(TreeNode root, int k) {
        long value = Long.MIN_VALUE;
        for (int rank = 0; rank < k; rank++) {
            value = smallestAbove(value, root);
        }
        return (int) value;
    }

    private static long smallestAbove(long bound, TreeNode node) {
        if (node == null) {
            return Long.MAX_VALUE;
        }
        long below = Math.min(smallestAbove(bound, node.left), smallestAbove(bound, node.right));
        return node.val > bound ? Math.min(node.val, below) : below;
    }
}
