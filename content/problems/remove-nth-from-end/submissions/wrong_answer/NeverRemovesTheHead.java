// Wrong: starts at the head itself, so when the head has to go, the node after it goes instead.
class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        if (head.next == null) {
            return null;
        }
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        ListNode before = head;
        for (int step = 1; step < length - k; step++) {
            before = before.next;
        }
        before.next = before.next.next;
        return head;
    }
}
