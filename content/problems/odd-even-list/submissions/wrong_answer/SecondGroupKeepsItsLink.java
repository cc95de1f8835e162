// Wrong: doesn't end the second group, so with an odd number of nodes its last one leads back into
// the first group.
class Solution {
    ListNode oddEvenList(ListNode head) {
        ListNode odds = new ListNode();
        ListNode evens = new ListNode();
        ListNode odd = odds;
        ListNode even = evens;
        boolean oddPlace = true;
        for (ListNode node = head; node != null; node = node.next) {
            if (oddPlace) {
                odd.next = node;
                odd = node;
            } else {
                even.next = node;
                even = node;
            }
            oddPlace = !oddPlace;
        }
        odd.next = evens.next;
        return odds.next;
    }
}
