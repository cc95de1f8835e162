from heapq import heapify, heappop, heappush


# Fails: when two values are equal, the tuples are compared by their nodes, which have no order.
class Solution:
    def merge_lists(self, lists: list[ListNode | None]) -> ListNode | None:
        fronts = [(head.val, head) for head in lists if head]
        heapify(fronts)
        before = tail = ListNode()
        while fronts:
            _, tail.next = heappop(fronts)
            tail = tail.next
            if tail.next:
                heappush(fronts, (tail.next.val, tail.next))
        return before.next
