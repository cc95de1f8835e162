class Solution {
    ListNode reverseGroups(ListNode head, int k) {
        ListNode front = new ListNode(); // before the head, so that the first group is as any other
        front.next = head;
        ListNode before = front;
        ListNode last = stepsOn(before, k);
        while (last != null) {
            ListNode first = before.next;
            before.next = reversed(first, last.next);
            before = first;
            last = stepsOn(before, k);
        }
        return front.next;
    }

    /// The node k steps behind this one, or null if the list ends before.
    private ListNode stepsOn(ListNode node, int k) {
        for (int i = 0; i < k && node != null; i++) {
            node = node.next;
        }
        return node;
    }

    /// Turns the links around from `node` up to `rest`, which follows the reversed part in the end.
    private ListNode reversed(ListNode node, ListNode rest) {
        ListNode reversed = rest;
        while (node != rest) {
            ListNode next = node.next;
            node.next = reversed;
            reversed = node;
            node = next;
        }
        return reversed;
    }
}
