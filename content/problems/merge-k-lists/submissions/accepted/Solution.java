import java.util.Comparator;
import java.util.PriorityQueue;

class Solution {
    ListNode mergeLists(ListNode[] lists) {
        var fronts = new PriorityQueue<ListNode>(Comparator.comparingInt(node -> node.val));
        for (ListNode list : lists) {
            if (list != null) {
                fronts.add(list);
            }
        }
        ListNode before = new ListNode(); // stands before the answer, its value means nothing
        ListNode tail = before;
        while (!fronts.isEmpty()) {
            tail.next = fronts.remove();
            tail = tail.next;
            if (tail.next != null) {
                fronts.add(tail.next);
            }
        }
        return before.next;
    }
}
