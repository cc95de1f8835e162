import java.util.ArrayList;
import java.util.List;

class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        List<Integer> newestFirst = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            newestFirst.addFirst(node.val);
        }
        newestFirst.remove(k - 1);
        ListNode left = null;
        for (int value : newestFirst) {
            left = new ListNode(value, left);
        }
        return left;
    }
}
