class Solution:
    def reverse_groups(self, head: ListNode | None, k: int) -> ListNode | None:
        front = ListNode(next=head)  # before the head, so that the first group is as any other
        before = front
        while last := self.steps_on(before, k):
            first = before.next
            before.next = self.reversed(first, last.next)
            before = first
        return front.next

    def steps_on(self, node: ListNode | None, k: int) -> ListNode | None:
        """The node k steps behind this one, or None if the list ends before."""
        for _ in range(k):
            node = node.next
            if node is None:
                break
        return node

    def reversed(self, node: ListNode, rest: ListNode | None) -> ListNode:
        """Turns the links around from node up to rest, which follows the reversed part then."""
        result = rest
        while node is not rest:
            following = node.next
            node.next = result
            result, node = node, following
        return result
