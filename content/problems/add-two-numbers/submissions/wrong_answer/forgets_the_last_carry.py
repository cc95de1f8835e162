# Wrong: ends with the longer list, although a carry may be left for one more digit.
class Solution:
    def add_numbers(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        front = tail = ListNode()
        carry = 0
        while first or second:
            total = carry + (first.val if first else 0) + (second.val if second else 0)
            carry, digit = divmod(total, 10)
            tail.next = ListNode(digit)
            tail = tail.next
            first = first.next if first else None
            second = second.next if second else None
        return front.next
