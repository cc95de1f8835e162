class Solution {
    boolean hasCycle(ListNode head) {
        ListNode slow = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            slow = slow.next;
            fast = fast.next.next;
            if (slow == fast) { // after the steps: at the start both stand on the head
                return true;
            }
        }
        return false;
    }
}
