import java.util.ArrayList;
import java.util.List;

class Solution {
    ListNode reverseList(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        int last = values.size() - 1;
        for (ListNode node = head; node != null; node = node.next) {
            node.val = values.get(last--);
        }
        return head;
    }
}
