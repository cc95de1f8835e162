// Too slow: looks for the place of each node of the second list from the front: n² steps.
class Solution {
    ListNode mergeLists(ListNode first, ListNode second) {
        ListNode front = new ListNode(0, first);
        while (second != null) {
            ListNode next = second.next;
            ListNode before = front;
            while (before.next != null && before.next.val <= second.val) {
                before = before.next;
            }
            second.next = before.next;
            before.next = second;
            second = next;
        }
        return front.next;
    }
}
