// Wrong: doesn't end the front half where it was cut, so the list runs in a circle.
class Solution {
    void reorderList(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
        }
        ListNode back = null;
        for (ListNode node = slow.next; node != null; ) {
            ListNode next = node.next;
            node.next = back;
            back = node;
            node = next;
        }
        ListNode front = head;
        while (back != null && front != back) {
            ListNode nextBack = back.next;
            back.next = front.next;
            front.next = back;
            front = back.next;
            back = nextBack;
        }
    }
}
