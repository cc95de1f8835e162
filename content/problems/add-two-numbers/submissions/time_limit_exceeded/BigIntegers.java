import java.math.BigInteger;

// Too slow: builds big integers digit by digit, multiplying a number of up to n digits n times.
class Solution {
    ListNode addNumbers(ListNode first, ListNode second) {
        BigInteger sum = number(first).add(number(second));
        ListNode front = new ListNode();
        ListNode tail = front;
        do {
            BigInteger[] parts = sum.divideAndRemainder(BigInteger.TEN);
            tail.next = new ListNode(parts[1].intValue());
            tail = tail.next;
            sum = parts[0];
        } while (sum.signum() > 0);
        return front.next;
    }

    private BigInteger number(ListNode list) {
        BigInteger number = BigInteger.ZERO;
        BigInteger place = BigInteger.ONE;
        for (ListNode node = list; node != null; node = node.next) {
            number = number.add(place.multiply(BigInteger.valueOf(node.val)));
            place = place.multiply(BigInteger.TEN);
        }
        return number;
    }
}
