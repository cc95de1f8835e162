import java.util.ArrayList;
import java.util.List;

class Solution {
    void reorderList(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        int place = 0;
        for (ListNode node = head; node != null; node = node.next) {
            node.val = place % 2 == 0 ? values.removeFirst() : values.removeLast();
            place++;
        }
    }
}
