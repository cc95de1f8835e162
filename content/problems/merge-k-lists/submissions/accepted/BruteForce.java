import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class Solution {
    ListNode mergeLists(ListNode[] lists) {
        List<Integer> seconds = new ArrayList<>();
        for (ListNode list : lists) {
            for (ListNode node = list; node != null; node = node.next) {
                seconds.add(node.val);
            }
        }
        seconds.sort(Collections.reverseOrder());
        ListNode head = null;
        for (int second : seconds) {
            head = new ListNode(second, head);
        }
        return head;
    }
}
