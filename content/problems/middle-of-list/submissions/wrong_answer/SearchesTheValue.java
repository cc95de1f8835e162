import java.util.ArrayList;
import java.util.List;

// Wrong: returns the first node that has the middle's value, which may come earlier.
class Solution {
    ListNode middleNode(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        ListNode node = head;
        while (node != null && node.val != values.get(values.size() / 2)) {
            node = node.next;
        }
        return node;
    }
}
