// Too slow: merges each list with the result so far, which is walked over again every time: n ·
// k/2.
class Solution {
    ListNode mergeLists(ListNode[] lists) {
        ListNode merged = null;
        for (ListNode list : lists) {
            merged = merge(merged, list);
        }
        return merged;
    }

    private ListNode merge(ListNode first, ListNode second) {
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
        tail.next = first == null ? second : first;
        return front.next;
    }
}
