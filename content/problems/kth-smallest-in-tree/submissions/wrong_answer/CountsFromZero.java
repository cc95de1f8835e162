import java.util.ArrayList;
import java.util.List;

// Wrong: takes the place k of the sorted values, as if k were counted from 0.
class Solution {
    int kthSmallest(TreeNode root, int k) {
        List<Integer> values = new ArrayList<>();
        collect(root, values);
        return values.get(Math.min(k, values.size() - 1));
    }

    private static void collect(TreeNode node, List<Integer> values) {
        if (node != null) {
            collect(node.left, values);
            values.add(node.val);
            collect(node.right, values);
        }
    }
}
