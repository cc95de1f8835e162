# Wrong: remembers values instead of nodes, so two nodes with the same value look like a cycle.
class Solution:
    def has_cycle(self, head: ListNode | None) -> bool:
        seen: set[int] = set()
        node = head
        while node:
            if node.val in seen:
                return True
            seen.add(node.val)
            node = node.next
        return False
