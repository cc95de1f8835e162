// Wrong: takes the node where the two walkers meet for the start of the cycle.
class Solution {
    int cycleStart(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) {
                int position = 0;
                for (ListNode node = head; node != slow; node = node.next) {
                    position++;
                }
                return position;
            }
        }
        return -1;
    }
}
