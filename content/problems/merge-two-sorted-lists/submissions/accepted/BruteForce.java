import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    ListNode mergeLists(ListNode first, ListNode second) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = first; node != null; node = node.next) {
            values.add(node.val);
        }
        for (ListNode node = second; node != null; node = node.next) {
            values.add(node.val);
        }
        values.sort(Collections.reverseOrder());
        ListNode head = null;
        for (int value : values) {
            head = new ListNode(value, head);
        }
        return head;
    }
}
