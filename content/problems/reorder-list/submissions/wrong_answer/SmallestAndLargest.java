import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;

// Wrong: takes the oldest for the smallest value and the newest for the largest.
class Solution {
    void reorderList(ListNode head) {
        List<Integer> values = new ArrayList<>();
        for (ListNode node = head; node != null; node = node.next) {
            values.add(node.val);
        }
        Collections.sort(values);
        Deque<Integer> left = new ArrayDeque<>(values);
        boolean fromFront = true;
        for (ListNode node = head; node != null; node = node.next) {
            node.val = fromFront ? left.removeFirst() : left.removeLast();
            fromFront = !fromFront;
        }
    }
}
