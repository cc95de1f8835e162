// Wrong: reverses the list and looks whether that ends at the head, which a single node without a
// cycle does too.
class Solution {
    boolean hasCycle(ListNode head) {
        ListNode reversed = null;
        ListNode node = head;
        while (node != null) {
            ListNode next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return head != null && reversed == head;
    }
}
