class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        ListNode front = new ListNode();
        front.next = head;
        ListNode before = front;
        for (int step = 0; step < length - k; step++) {
            before = before.next;
        }
        before.next = before.next.next;
        return front.next;
    }
}
