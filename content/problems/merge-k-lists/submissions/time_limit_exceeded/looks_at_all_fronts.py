# Too slow: looks at the fronts of all k lists for each of the n nodes.
class Solution:
    def merge_lists(self, lists: list[ListNode | None]) -> ListNode | None:
        fronts = [head for head in lists if head]
        before = tail = ListNode()
        while fronts:
            i = min(range(len(fronts)), key=lambda i: fronts[i].val)
            tail.next = fronts[i]
            tail = tail.next
            if tail.next:
                fronts[i] = tail.next
            else:
                fronts[i] = fronts[-1]
                fronts.pop()
        return before.next
