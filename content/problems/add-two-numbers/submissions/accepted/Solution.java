class Solution {
    ListNode addNumbers(ListNode first, ListNode second) {
        ListNode front = new ListNode(); // stands before the answer, its value means nothing
        ListNode tail = front;
        int carry = 0;
        while (first != null || second != null || carry != 0) {
            int sum = carry;
            if (first != null) {
                sum += first.val;
                first = first.next;
            }
            if (second != null) {
                sum += second.val;
                second = second.next;
            }
            carry = sum / 10;
            tail.next = new ListNode(sum % 10);
            tail = tail.next;
        }
        return front.next;
    }
}
