class Solution:
    def add_numbers(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        front = tail = ListNode()  # stands before the answer, its value means nothing
        carry = 0
        while first or second or carry:
            total = carry
            if first:
                total += first.val
                first = first.next
            if second:
                total += second.val
                second = second.next
            carry, digit = divmod(total, 10)
            tail.next = ListNode(digit)
            tail = tail.next
        return front.next
