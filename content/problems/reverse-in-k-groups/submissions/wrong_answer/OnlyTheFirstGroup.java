// Wrong: reverses the first group and leaves all others as they are.
class Solution {
    ListNode reverseGroups(ListNode head, int k) {
        ListNode rest = head;
        for (int i = 0; i < k; i++) {
            if (rest == null) {
                return head;
            }
            rest = rest.next;
        }
        ListNode reversed = rest;
        ListNode node = head;
        while (node != rest) {
            ListNode next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return reversed;
    }
}
