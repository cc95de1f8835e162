// Wrong: counts the nodes of the cycle instead of those before it.
class Solution {
    int cycleStart(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) {
                int length = 1;
                for (ListNode node = slow.next; node != slow; node = node.next) {
                    length++;
                }
                return length;
            }
        }
        return -1;
    }
}
