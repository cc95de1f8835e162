# Wrong: answers the position of the last node, the one that points back, instead of where to.
class Solution:
    def cycle_start(self, head: ListNode | None) -> int:
        seen: set[ListNode] = set()
        node = head
        while node:
            if node in seen:
                return len(seen) - 1
            seen.add(node)
            node = node.next
        return -1
