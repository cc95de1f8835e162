class Solution {
    ListNode swapPairs(ListNode head) {
        ListNode front =
                new ListNode(); // before the head, so that the first pair is no special case
        front.next = head;
        ListNode before = front;
        while (before.next != null && before.next.next != null) {
            ListNode first = before.next;
            ListNode second = first.next;
            first.next = second.next;
            second.next = first;
            before.next = second;
            before = first;
        }
        return front.next;
    }
}
