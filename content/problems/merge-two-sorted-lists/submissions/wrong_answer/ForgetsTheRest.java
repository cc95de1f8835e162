// Wrong: ends when one list has run out and leaves out what the other one still holds.
class Solution {
    ListNode mergeLists(ListNode first, ListNode second) {
        ListNode front = new ListNode();
        ListNode tail = front;
        while (first != null && second != null) {
            if (first.val <= second.val) {
                tail.next = new ListNode(first.val);
                first = first.next;
            } else {
                tail.next = new ListNode(second.val);
                second = second.next;
            }
            tail = tail.next;
        }
        return front.next;
    }
}
