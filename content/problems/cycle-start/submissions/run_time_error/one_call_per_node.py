# Fails: one call inside the other for each node, too deep for a chain of 200,000.
class Solution:
    def cycle_start(self, head: ListNode | None) -> int:
        return self.search(head, {})

    def search(self, node: ListNode | None, positions: dict[ListNode, int]) -> int:
        if node is None:
            return -1
        if node in positions:
            return positions[node]
        positions[node] = len(positions)
        return self.search(node.next, positions)
