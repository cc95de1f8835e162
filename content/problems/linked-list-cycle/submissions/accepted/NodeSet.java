import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

class Solution {
    boolean hasCycle(ListNode head) {
        Set<ListNode> passed = Collections.newSetFromMap(new IdentityHashMap<>());
        for (ListNode node = head; node != null; node = node.next) {
            if (!passed.add(node)) {
                return true;
            }
        }
        return false;
    }
}
