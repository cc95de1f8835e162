# Wrong: remembers values instead of nodes, so a second file of the same team looks like a cycle.
class Solution:
    def cycle_start(self, head: ListNode | None) -> int:
        positions: dict[int, int] = {}
        node = head
        while node:
            if node.val in positions:
                return positions[node.val]
            positions[node.val] = len(positions)
            node = node.next
        return -1
