import java.math.BigInteger;

class Solution {
    ListNode addNumbers(ListNode first, ListNode second) {
        ListNode head = null;
        for (char digit : number(first).add(number(second)).toString().toCharArray()) {
            head = new ListNode(digit - '0', head);
        }
        return head;
    }

    private BigInteger number(ListNode list) {
        StringBuilder digits = new StringBuilder();
        for (ListNode node = list; node != null; node = node.next) {
            digits.append(node.val);
        }
        return new BigInteger(digits.reverse().toString());
    }
}
