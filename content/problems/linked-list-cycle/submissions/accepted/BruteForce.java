import java.util.ArrayList;
import java.util.List;

class Solution {
    boolean hasCycle(ListNode head) {
        List<ListNode> passed = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            for (ListNode earlier : passed) {
                if (earlier == node) {
                    return true;
                }
            }
            passed.add(node);
        }
        return false;
    }
}
