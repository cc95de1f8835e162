// Wrong: converts both numbers to long, which overflows beyond 18 digits.
class Solution {
    ListNode addNumbers(ListNode first, ListNode second) {
        long sum = Math.abs(number(first) + number(second));
        ListNode head = null;
        for (char digit : Long.toString(sum).toCharArray()) {
            head = new ListNode(Character.digit(digit, 10), head);
        }
        return head;
    }

    private long number(ListNode list) {
        long number = 0;
        long place = 1;
        for (ListNode node = list; node != null; node = node.next) {
            number += node.val * place;
            place *= 10;
        }
        return number;
    }
}
