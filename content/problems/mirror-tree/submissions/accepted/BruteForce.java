import java.util.ArrayList;
import java.util.List;

/// Builds the mirror image place by place: the way to each node is walked in a new tree, with left
/// and right exchanged.
class Solution {
    private record Place(TreeNode node, String way) {}

    TreeNode mirrorTree(TreeNode root) {
        if (root == null) {
            return null;
        }
        TreeNode image = new TreeNode(root.val);
        List<Place> places = new ArrayList<>(List.of(new Place(root, "")));
        for (int i = 0; i < places.size(); i++) { // parents come before their children
            TreeNode node = places.get(i).node();
            String way = places.get(i).way();
            put(image, way, node.val);
            if (node.left != null) {
                places.add(new Place(node.left, way + "L"));
            }
            if (node.right != null) {
                places.add(new Place(node.right, way + "R"));
            }
        }
        return image;
    }

    private static void put(TreeNode image, String way, int value) {
        TreeNode node = image;
        for (char side : way.toCharArray()) {
            if (side == 'L') {
                node.right = node.right == null ? new TreeNode(value) : node.right;
                node = node.right;
            } else {
                node.left = node.left == null ? new TreeNode(value) : node.left;
                node = node.left;
            }
        }
    }
}
