import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// Wrong: compares boxed numbers by ==, which asks for the same object; only small numbers are
// always the same.
class Solution {
    int lowestCommonAncestor(TreeNode root, int p, int q) {
        Map<Integer, Integer> parents = new HashMap<>();
        Map<Integer, Integer> depths = new HashMap<>(Map.of(root.val, 0));
        List<TreeNode> queue = new ArrayList<>(List.of(root));
        for (int i = 0; i < queue.size(); i++) {
            TreeNode node = queue.get(i);
            for (TreeNode child : new TreeNode[] {node.left, node.right}) {
                if (child != null) {
                    parents.put(child.val, node.val);
                    depths.put(child.val, depths.get(node.val) + 1);
                    queue.add(child);
                }
            }
        }
        Integer a = p;
        Integer b = q;
        while (a != b && !(depths.get(a) == 0 && depths.get(b) == 0)) {
            if (depths.get(a) >= depths.get(b)) {
                a = parents.get(a);
            } else {
                b = parents.get(b);
            }
        }
        return a;
    }
}
