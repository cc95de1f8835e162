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
        return reversed;
    }
}
