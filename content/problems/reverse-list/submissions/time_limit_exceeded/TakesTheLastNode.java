// Too slow: walks to the end of what remains for each node of the answer: n²/2 steps.
class Solution {
    ListNode reverseList(ListNode head) {
        ListNode before = new ListNode();
        ListNode tail = before;
        while (head != null && head.next != null) {
            ListNode node = head;
            while (node.next.next != null) {
                node = node.next;
            }
            tail.next = node.next;
            tail = tail.next;
            node.next = null;
        }
        tail.next = head;
        return before.next;
    }
}
