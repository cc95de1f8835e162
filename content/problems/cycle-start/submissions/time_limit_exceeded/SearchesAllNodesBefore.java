import java.util.ArrayList;
import java.util.List;

// Too slow: searches a list of all nodes passed at each step: n²/2 comparisons.
class Solution {
    int cycleStart(ListNode head) {
        List<ListNode> passed = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            int position = passed.indexOf(node);
            if (position >= 0) {
                return position;
            }
            passed.add(node);
        }
        return -1;
    }
}
