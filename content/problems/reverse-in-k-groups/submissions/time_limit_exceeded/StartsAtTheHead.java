// Too slow: walks from the head to each group: n²/(2k) steps, n²/4 for groups of two.
class Solution {
    ListNode reverseGroups(ListNode head, int k) {
        ListNode front = new ListNode(0, head);
        for (int position = 0; ; position += k) {
            ListNode before = stepsOn(front, position);
            ListNode last = stepsOn(before, k);
            if (last == null) {
                return front.next;
            }
            ListNode rest = last.next;
            ListNode reversed = rest;
            ListNode node = before.next;
            while (node != rest) {
                ListNode next = node.next;
                node.next = reversed;
                reversed = node;
                node = next;
            }
            before.next = reversed;
        }
    }

    private ListNode stepsOn(ListNode node, int steps) {
        for (int i = 0; i < steps && node != null; i++) {
            node = node.next;
        }
        return node;
    }
}
