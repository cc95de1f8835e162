import java.util.ArrayList;
import java.util.List;

class Solution {
    int treeDepth(TreeNode root) {
        int levels = 0;
        List<TreeNode> level = root == null ? List.of() : List.of(root);
        while (!level.isEmpty()) {
            levels++;
            level = childrenOf(level);
        }
        return levels;
    }

    private static List<TreeNode> childrenOf(List<TreeNode> level) {
        List<TreeNode> children = new ArrayList<>();
        for (TreeNode node : level) {
            if (node.left != null) {
                children.add(node.left);
            }
            if (node.right != null) {
                children.add(node.right);
            }
        }
        return children;
    }
}
