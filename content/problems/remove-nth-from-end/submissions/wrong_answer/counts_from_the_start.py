# Wrong: counts k from the head, so it removes the k-th oldest.
class Solution:
    def remove_from_end(self, head: ListNode | None, k: int) -> ListNode | None:
        front = before = ListNode(next=head)
        for _ in range(k - 1):
            before = before.next
        before.next = before.next.next
        return front.next
