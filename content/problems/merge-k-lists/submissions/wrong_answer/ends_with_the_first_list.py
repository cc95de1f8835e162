from heapq import heapify, heappop, heappush


# Wrong: ends when one of the lists has run out, although others still have nodes.
class Solution:
    def merge_lists(self, lists: list[ListNode | None]) -> ListNode | None:
        fronts = [(head.val, i, head) for i, head in enumerate(lists) if head]
        heapify(fronts)
        before = tail = ListNode()
        while fronts:
            _, i, node = heappop(fronts)
            tail.next = ListNode(node.val)
            tail = tail.next
            if node.next is None:
                break
            heappush(fronts, (node.next.val, i, node.next))
        return before.next
