class Solution:
    def reverse_list(self, head: ListNode | None) -> ListNode | None:
        reversed_part = None
        node = head
        while node:
            following = node.next
            node.next = reversed_part
            reversed_part = node
            node = following
        return reversed_part
