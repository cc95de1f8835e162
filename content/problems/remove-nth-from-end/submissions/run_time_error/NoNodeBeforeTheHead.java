// Fails: when the head has to go, the first walker has left the list before the loop asks it.
class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        ListNode ahead = head;
        for (int i = 0; i < k; i++) {
            ahead = ahead.next;
        }
        ListNode before = head;
        while (ahead.next != null) {
            ahead = ahead.next;
            before = before.next;
        }
        before.next = before.next.next;
        return head;
    }
}
