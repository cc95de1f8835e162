class Solution {
    ListNode mergeLists(ListNode first, ListNode second) {
        ListNode front = new ListNode(); // stands before the answer, its value means nothing
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
        tail.next = first == null ? second : first;
        return front.next;
    }
}
