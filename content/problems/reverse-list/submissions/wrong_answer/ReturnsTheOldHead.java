// Wrong: turns all links around, then returns the old head, which is the last node now.
class Solution {
    ListNode reverseList(ListNode head) {
        ListNode reversed = null;
        ListNode node = head;
        while (node != null) {
            ListNode next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return head;
    }
}
