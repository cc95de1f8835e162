import java.util.ArrayList;
import java.util.List;

// Wrong: swaps values from both ends but doesn't stop in the middle, so every pair is swapped back.
class Solution {
    ListNode reverseList(ListNode head) {
        List<ListNode> nodes = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            nodes.add(node);
        }
        for (int i = 0; i < nodes.size(); i++) {
            ListNode mirrored = nodes.get(nodes.size() - 1 - i);
            int kept = nodes.get(i).val;
            nodes.get(i).val = mirrored.val;
            mirrored.val = kept;
        }
        return head;
    }
}
