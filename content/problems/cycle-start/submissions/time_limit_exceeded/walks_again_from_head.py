# Too slow: walks again from the head to each node, to see if it was there earlier: n²/2 steps.
class Solution:
    def cycle_start(self, head: ListNode | None) -> int:
        node, steps = head, 0
        while node:
            earlier = head
            for position in range(steps):
                if earlier is node:
                    return position
                earlier = earlier.next
            node, steps = node.next, steps + 1
        return -1
