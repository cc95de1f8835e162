import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;

// Fails: puts empty lists into the heap as well, which can't hold null.
class Solution {
    ListNode mergeLists(ListNode[] lists) {
        var fronts = new PriorityQueue<ListNode>(Comparator.comparingInt(node -> node.val));
        fronts.addAll(Arrays.asList(lists));
        ListNode before = new ListNode();
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
