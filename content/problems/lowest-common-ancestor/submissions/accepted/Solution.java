import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

class Solution {
    int lowestCommonAncestor(TreeNode root, int p, int q) {
        Map<Integer, Integer> parents = parents(root);
        Set<Integer> containingP = new HashSet<>();
        for (Integer domain = p; domain != null; domain = parents.get(domain)) {
            containingP.add(domain);
        }
        int domain = q;
        while (!containingP.contains(domain)) {
            domain = parents.get(domain);
        }
        return domain;
    }

    /// The parent of each node but the root, by their numbers.
    private static Map<Integer, Integer> parents(TreeNode root) {
        Map<Integer, Integer> parents = new HashMap<>();
        Queue<TreeNode> queue = new ArrayDeque<>();
        queue.add(root);
        while (!queue.isEmpty()) {
            TreeNode node = queue.remove();
            if (node.left != null) {
                parents.put(node.left.val, node.val);
                queue.add(node.left);
            }
            if (node.right != null) {
                parents.put(node.right.val, node.val);
                queue.add(node.right);
            }
        }
        return parents;
    }
}
