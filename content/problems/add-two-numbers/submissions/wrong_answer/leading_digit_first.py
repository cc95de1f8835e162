# Wrong: reads the leading digit from the head, as numbers are usually written.
class Solution:
    def add_numbers(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        front = tail = ListNode()
        for digit in str(self.number(first) + self.number(second)):
            tail.next = ListNode(int(digit))
            tail = tail.next
        return front.next

    def number(self, node: ListNode | None) -> int:
        number = 0
        while node:
            number = number * 10 + node.val
            node = node.next
        return number
