import java.util.ArrayDeque;
import java.util.Deque;

class Solution {
    void reorderList(ListNode head) {
        Deque<ListNode> left = new ArrayDeque<>();
        for (ListNode node = head.next; node != null; node = node.next) {
            left.addLast(node);
        }
        ListNode tail = head;
        for (boolean fromBack = true; !left.isEmpty(); fromBack = !fromBack) {
            tail.next = fromBack ? left.removeLast() : left.removeFirst();
            tail = tail.next;
        }
        tail.next = null;
    }
}
