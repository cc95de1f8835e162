class Solution {
    ListNode middleNode(ListNode head) {
        int before = 0;
        for (ListNode node = head; node != null; node = node.next) {
            int after = 0;
            for (ListNode later = node.next; later != null; later = later.next) {
                after++;
            }
            if (after <= before) {
                return node;
            }
            before++;
        }
        return null;
    }
}
