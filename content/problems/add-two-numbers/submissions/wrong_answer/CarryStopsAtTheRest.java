// Wrong: attaches the rest of the longer list without passing the carry through more than one
// digit.
class Solution {
    ListNode addNumbers(ListNode first, ListNode second) {
        ListNode front = new ListNode();
        ListNode tail = front;
        int carry = 0;
        while (first != null && second != null) {
            int sum = first.val + second.val + carry;
            carry = sum / 10;
            tail.next = new ListNode(sum % 10);
            tail = tail.next;
            first = first.next;
            second = second.next;
        }
        ListNode rest = first == null ? second : first;
        if (rest == null) {
            tail.next = carry == 0 ? null : new ListNode(carry);
        } else {
            rest.val += carry;
            tail.next = rest;
        }
        return front.next;
    }
}
