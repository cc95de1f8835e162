import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

// Wrong: walks with a stack and puts the left child on first, so the right one comes off before it.
class Solution {
    private record Place(TreeNode node, int depth) {}

    List<List<Integer>> levelOrder(TreeNode root) {
        List<List<Integer>> levels = new ArrayList<>();
        Deque<Place> open = new ArrayDeque<>();
        if (root != null) {
            open.push(new Place(root, 0));
        }
        while (!open.isEmpty()) {
            Place place = open.pop();
            if (place.depth() == levels.size()) {
                levels.add(new ArrayList<>());
            }
            levels.get(place.depth()).add(place.node().val);
            if (place.node().left != null) {
                open.push(new Place(place.node().left, place.depth() + 1));
            }
            if (place.node().right != null) {
                open.push(new Place(place.node().right, place.depth() + 1));
            }
        }
        return levels;
    }
}
