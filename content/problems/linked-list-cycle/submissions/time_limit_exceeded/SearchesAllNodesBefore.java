import java.util.ArrayList;
import java.util.List;

// Too slow: searches a list of all nodes passed at each step: n² comparisons.
class Solution {
    boolean hasCycle(ListNode head) {
        List<ListNode> passed = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            if (passed.contains(node)) {
                return true;
            }
            passed.add(node);
        }
        return false;
    }
}
