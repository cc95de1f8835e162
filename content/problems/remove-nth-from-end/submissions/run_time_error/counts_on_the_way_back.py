# Fails: one call inside the other for each node, too deep for a list of 200,000.
class Solution:
    def remove_from_end(self, head: ListNode | None, k: int) -> ListNode | None:
        front = ListNode(next=head)
        self.remove(front, k)
        return front.next

    def remove(self, node: ListNode | None, k: int) -> int:
        if node is None:
            return 0
        following = self.remove(node.next, k)
        if following == k:
            node.next = node.next.next
        return following + 1
