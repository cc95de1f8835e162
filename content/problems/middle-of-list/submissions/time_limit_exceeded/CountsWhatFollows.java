// Too slow: walks to the end from each node of the first half: more than n²/4 steps.
class Solution {
    ListNode middleNode(ListNode head) {
        int before = 0;
        for (ListNode node = head; node != null; node = node.next) {
            if (following(node) <= before) {
                return node;
            }
            before++;
        }
        return null;
    }

    private int following(ListNode node) {
        int count = 0;
        while (node.next != null) {
            node = node.next;
            count++;
        }
        return count;
    }
}
