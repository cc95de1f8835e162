# Wrong: builds a list of new nodes and makes the name head mean it; the given list stays as it was.
class Solution:
    def reorder_list(self, head: ListNode | None) -> None:
        values = []
        node = head
        while node:
            values.append(node.val)
            node = node.next
        order = []
        left, right = 0, len(values) - 1
        while left < right:
            order += [values[left], values[right]]
            left, right = left + 1, right - 1
        if left == right:
            order.append(values[left])
        rest = None
        for value in reversed(order):
            rest = ListNode(value, rest)
        head = rest
