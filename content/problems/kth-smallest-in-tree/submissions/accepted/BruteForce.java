import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects all values and sorts them.
class Solution {
    int kthSmallest(TreeNode root, int k) {
        List<Integer> values = new ArrayList<>();
        collect(root, values);
        Collections.sort(values);
        return values.get(k - 1);
    }

    private static void collect(TreeNode node, List<Integer> values) {
        if (node != null) {
            values.add(node.val);
            collect(node.left, values);
            collect(node.right, values);
        }
    }
}
