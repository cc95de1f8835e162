# Fails: one call inside the other for each pair, too deep for 200,000 pairs.
class Solution:
    def swap_pairs(self, head: ListNode | None) -> ListNode | None:
        if not head or not head.next:
            return head
        second = head.next
        head.next = self.swap_pairs(second.next)
        second.next = head
        return second
