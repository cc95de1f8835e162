// Too slow: walks from the head to both positions of each pair: n²/2 steps.
class Solution {
    ListNode swapPairs(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        for (int i = 0; i + 1 < length; i += 2) {
            ListNode first = at(head, i);
            ListNode second = at(head, i + 1);
            int kept = first.val;
            first.val = second.val;
            second.val = kept;
        }
        return head;
    }

    private ListNode at(ListNode node, int position) {
        for (int i = 0; i < position; i++) {
            node = node.next;
        }
        return node;
    }
}
