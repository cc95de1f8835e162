// Wrong: exchanges all pairs, then returns the node that was the head and is the second one now.
class Solution {
    ListNode swapPairs(ListNode head) {
        ListNode before = new ListNode(0, head);
        while (before.next != null && before.next.next != null) {
            ListNode first = before.next;
            ListNode second = first.next;
            first.next = second.next;
            second.next = first;
            before.next = second;
            before = first;
        }
        return head;
    }
}
