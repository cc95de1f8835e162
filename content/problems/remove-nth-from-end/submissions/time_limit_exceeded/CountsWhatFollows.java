// Too slow: walks to the end from each node until the one is found: n²/2 steps if k is small.
class Solution {
    ListNode removeFromEnd(ListNode head, int k) {
        ListNode front = new ListNode();
        front.next = head;
        ListNode before = front;
        while (following(before) > k) {
            before = before.next;
        }
        before.next = before.next.next;
        return front.next;
    }

    private int following(ListNode node) {
        int count = 0;
        while (node.next != null) {
            node = node.next;
            count++;
        }
        return count;
    }
}
