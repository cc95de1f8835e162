// Wrong: finds the right node, then removes the first one that has the same value.
class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        ListNode ahead = head;
        for (int i = 0; i < k; i++) {
            ahead = ahead.next;
        }
        ListNode found = head;
        while (ahead != null) {
            ahead = ahead.next;
            found = found.next;
        }
        ListNode front = new ListNode(0, head);
        ListNode before = front;
        while (before.next.val != found.val) {
            before = before.next;
        }
        before.next = before.next.next;
        return front.next;
    }
}
