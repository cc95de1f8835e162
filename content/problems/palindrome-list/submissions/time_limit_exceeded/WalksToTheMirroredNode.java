// Too slow: walks from the node at i to its mirrored node at n - 1 - i for each i: n²/4 steps.
class Solution {
    boolean isPalindrome(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        ListNode left = head;
        for (int i = 0; i < length / 2; i++) {
            ListNode right = left;
            for (int step = i; step < length - 1 - i; step++) {
                right = right.next;
            }
            if (left.val != right.val) {
                return false;
            }
            left = left.next;
        }
        return true;
    }
}
