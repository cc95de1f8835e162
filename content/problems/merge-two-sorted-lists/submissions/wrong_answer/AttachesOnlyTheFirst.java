// Wrong: at the end attaches the rest of the first list only; the rest of the second is lost.
class Solution {
    ListNode mergeLists(ListNode first, ListNode second) {
        ListNode front = new ListNode();
        ListNode tail = front;
        while (first != null && second != null) {
            if (first.val <= second.val) {
                tail.next = first;
                first = first.next;
            } else {
                tail.next = second;
                second = second.next;
            }
            tail = tail.next;
        }
        tail.next = first;
        return front.next;
    }
}
