// Too slow: walks to the last node for each pair: n²/4 steps.
class Solution {
    void reorderList(ListNode head) {
        ListNode front = head;
        while (front != null && front.next != null && front.next.next != null) {
            ListNode before = front;
            while (before.next.next != null) {
                before = before.next;
            }
            ListNode last = before.next;
            before.next = null;
            last.next = front.next;
            front.next = last;
            front = last.next;
        }
    }
}
