# Too slow: walks again from the head to each node, to see if it was there earlier: n² steps.
class Solution:
    def has_cycle(self, head: ListNode | None) -> bool:
        node, steps = head, 0
        while node:
            earlier = head
            for _ in range(steps):
                if earlier is node:
                    return True
                earlier = earlier.next
            node, steps = node.next, steps + 1
        return False
