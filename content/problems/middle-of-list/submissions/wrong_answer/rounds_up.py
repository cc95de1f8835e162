# Wrong: rounds half of the length up, so with an odd number of nodes it goes one too far.
class Solution:
    def middle_node(self, head: ListNode | None) -> ListNode | None:
        length, node = 0, head
        while node:
            length, node = length + 1, node.next
        middle = head
        for _ in range((length + 1) // 2):
            middle = middle.next
        return middle
