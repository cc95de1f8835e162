import java.util.IdentityHashMap;
import java.util.Map;

class Solution {
    int cycleStart(ListNode head) {
        Map<ListNode, Integer> positions = new IdentityHashMap<>();
        for (ListNode node = head; node != null; node = node.next) {
            Integer earlier = positions.putIfAbsent(node, positions.size());
            if (earlier != null) {
                return earlier;
            }
        }
        return -1;
    }
}
