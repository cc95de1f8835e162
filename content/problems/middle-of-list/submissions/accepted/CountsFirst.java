class Solution {
    ListNode middleNode(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        ListNode middle = head;
        for (int step = 0; step < length / 2; step++) {
            middle = middle.next;
        }
        return middle;
    }
}
