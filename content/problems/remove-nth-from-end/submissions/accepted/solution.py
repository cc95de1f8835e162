class Solution:
    def remove_from_end(self, head: ListNode | None, k: int) -> ListNode | None:
        front = ListNode(next=head)  # before the head, so that the head is no special case
        ahead = head
        for _ in range(k):
            ahead = ahead.next
        before = front
        while ahead:
            ahead = ahead.next
            before = before.next
        before.next = before.next.next
        return front.next
