// Fails: takes the last group for complete and steps off the end of the list.
class Solution {
    ListNode reverseGroups(ListNode head, int k) {
        ListNode front = new ListNode(0, head);
        ListNode before = front;
        while (before.next != null) {
            ListNode first = before.next;
            ListNode reversed = null;
            ListNode node = first;
            for (int i = 0; i < k; i++) {
                ListNode next = node.next;
                node.next = reversed;
                reversed = node;
                node = next;
            }
            before.next = reversed;
            first.next = node;
            before = first;
        }
        return front.next;
    }
}
