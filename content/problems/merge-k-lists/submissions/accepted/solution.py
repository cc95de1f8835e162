from heapq import heapify, heappop, heapreplace


class Solution:
    def merge_lists(self, lists: list[ListNode | None]) -> ListNode | None:
        # On equal values the index decides, for nodes can't be compared.
        fronts = [(head.val, i, head) for i, head in enumerate(lists) if head]
        heapify(fronts)
        before = tail = ListNode()  # stands before the answer, its value means nothing
        while fronts:
            _, i, tail.next = fronts[0]
            tail = tail.next
            if tail.next:
                heapreplace(fronts, (tail.next.val, i, tail.next))
            else:
                heappop(fronts)
        return before.next
