# Wrong: turns the link around before the next node is saved, so the walk ends after one node.
class Solution:
    def reverse_list(self, head: ListNode | None) -> ListNode | None:
        reversed_part = None
        node = head
        while node:
            node.next = reversed_part
            reversed_part = node
            node = node.next
        return reversed_part
