# Wrong: takes every chain of more than 1,000 steps for a cycle.
class Solution:
    def has_cycle(self, head: ListNode | None) -> bool:
        node = head
        for _ in range(1_000):
            if node is None:
                return False
            node = node.next
        return node is not None
