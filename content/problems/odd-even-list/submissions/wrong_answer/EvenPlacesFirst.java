// Wrong: counts places from 0, so the second, the fourth and so on come first.
class Solution {
    ListNode oddEvenList(ListNode head) {
        ListNode odds = new ListNode();
        ListNode evens = new ListNode();
        ListNode odd = odds;
        ListNode even = evens;
        int place = 0;
        for (ListNode node = head; node != null; node = node.next) {
            if (place % 2 == 1) {
                odd.next = new ListNode(node.val);
                odd = odd.next;
            } else {
                even.next = new ListNode(node.val);
                even = even.next;
            }
            place++;
        }
        odd.next = evens.next;
        return odds.next;
    }
}
