class Solution {
    int cycleStart(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        do {
            if (fast == null || fast.next == null) {
                return -1;
            }
            slow = slow.next;
            fast = fast.next.next;
        } while (slow != fast);

        // The slow walker has gone whole rounds, and so has the distance between it and the head.
        int position = 0;
        for (ListNode node = head; node != slow; node = node.next) {
            slow = slow.next;
            position++;
        }
        return position;
    }
}
