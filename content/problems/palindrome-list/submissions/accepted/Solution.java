class Solution {
    boolean isPalindrome(ListNode head) {
        ListNode reversed = null; // the first half, from its end to the head
        ListNode rest = head;
        ListNode fast = head;
        while (fast != null && fast.next != null) {
            fast = fast.next.next;
            ListNode next = rest.next;
            rest.next = reversed;
            reversed = rest;
            rest = next;
        }
        if (fast != null) { // an odd number of nodes: the middle one has no partner
            rest = rest.next;
        }
        while (rest != null) {
            if (rest.val != reversed.val) {
                return false;
            }
            rest = rest.next;
            reversed = reversed.next;
        }
        return true;
    }
}
