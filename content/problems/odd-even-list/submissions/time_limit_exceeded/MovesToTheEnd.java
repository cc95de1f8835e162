// Too slow: walks to the end of the list for each node at an even place: n²/2 steps.
class Solution {
    ListNode oddEvenList(ListNode head) {
        int length = 0;
        for (ListNode node = head; node != null; node = node.next) {
            length++;
        }
        ListNode odd = head;
        for (int moved = 0; moved < length / 2; moved++) {
            ListNode even = odd.next;
            ListNode last = odd;
            while (last.next != null) {
                last = last.next;
            }
            if (even != last) {
                odd.next = even.next;
                even.next = null;
                last.next = even;
                odd = odd.next;
            }
        }
        return head;
    }
}
