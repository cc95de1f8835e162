# Fails: one call inside the other for each node, too deep for a list of 200,000.
class Solution:
    def reverse_list(self, head: ListNode | None) -> ListNode | None:
        if head is None or head.next is None:
            return head
        reversed_part = self.reverse_list(head.next)
        head.next.next = head
        head.next = None
        return reversed_part
