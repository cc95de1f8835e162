import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

// Wrong: takes the fronts of all lists in rounds and sorts only inside each round.
class Solution {
    ListNode mergeLists(ListNode[] lists) {
        ListNode before = new ListNode();
        ListNode tail = before;
        List<ListNode> fronts = new ArrayList<>();
        for (ListNode list : lists) {
            if (list != null) {
                fronts.add(list);
            }
        }
        while (!fronts.isEmpty()) {
            fronts.sort(Comparator.comparingInt(node -> node.val));
            List<ListNode> next = new ArrayList<>();
            for (ListNode node : fronts) {
                tail.next = new ListNode(node.val);
                tail = tail.next;
                if (node.next != null) {
                    next.add(node.next);
                }
            }
            fronts = next;
        }
        return before.next;
    }
}
