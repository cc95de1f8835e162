# Fails: one call inside the other for each node, too deep for 200,000 nodes.
class Solution:
    def merge_lists(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        if not first or not second:
            return first or second
        if first.val <= second.val:
            first.next = self.merge_lists(first.next, second)
            return first
        second.next = self.merge_lists(first, second.next)
        return second
