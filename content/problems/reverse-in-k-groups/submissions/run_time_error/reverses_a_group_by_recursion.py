# Fails: one call inside the other for each node of a group, too deep for a group of 200,000.
class Solution:
    def reverse_groups(self, head: ListNode | None, k: int) -> ListNode | None:
        front = before = ListNode(next=head)
        while self.has(before.next, k):
            first = before.next
            before.next = self.reversed(first, k)
            before = first
        return front.next

    def has(self, node: ListNode | None, k: int) -> bool:
        while node and k > 0:
            node, k = node.next, k - 1
        return k == 0

    def reversed(self, first: ListNode, k: int) -> ListNode:
        if k == 1:
            return first
        last = self.reversed(first.next, k - 1)
        second = first.next
        first.next = second.next
        second.next = first
        return last
