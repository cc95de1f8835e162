import java.util.ArrayList;
import java.util.List;

class Solution {
    int cycleStart(ListNode head) {
        List<ListNode> passed = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            for (int position = 0; position < passed.size(); position++) {
                if (passed.get(position) == node) {
                    return position;
                }
            }
            passed.add(node);
        }
        return -1;
    }
}
