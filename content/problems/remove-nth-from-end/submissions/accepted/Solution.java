class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        ListNode front = new ListNode(); // before the head, so that the head is no special case
        front.next = head;
        ListNode ahead = head;
        for (int i = 0; i < k; i++) {
            ahead = ahead.next;
        }
        ListNode before = front;
        while (ahead != null) {
            ahead = ahead.next;
            before = before.next;
        }
        before.next = before.next.next;
        return front.next;
    }
}
