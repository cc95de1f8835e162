// Wrong: builds the answer pair by pair and forgets a last node without a partner.
class Solution {
    ListNode swapPairs(ListNode head) {
        ListNode front = new ListNode();
        ListNode tail = front;
        ListNode node = head;
        while (node != null && node.next != null) {
            tail.next = new ListNode(node.next.val, new ListNode(node.val));
            tail = tail.next.next;
            node = node.next.next;
        }
        return front.next;
    }
}
