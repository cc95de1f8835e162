class Solution {
    void reorderList(ListNode head) {
        ListNode middle = middle(head);
        ListNode back = reversed(middle.next);
        middle.next = null; // otherwise the list would run in a circle
        weave(head, back);
    }

    private ListNode middle(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        return slow;
    }

    private ListNode reversed(ListNode node) {
        ListNode reversed = null;
        while (node != null) {
            ListNode next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return reversed;
    }

    /// Puts the nodes of `back` one by one behind those of `front`, which has more of them.
    private void weave(ListNode front, ListNode back) {
        while (back != null) {
            ListNode nextBack = back.next;
            back.next = front.next;
            front.next = back;
            front = back.next;
            back = nextBack;
        }
    }
}
