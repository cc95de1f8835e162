class Solution:
    def swap_pairs(self, head: ListNode | None) -> ListNode | None:
        front = ListNode(next=head)  # before the head, so that the first pair is no special case
        before = front
        while before.next and before.next.next:
            first = before.next
            second = first.next
            first.next = second.next
            second.next = first
            before.next = second
            before = first
        return front.next
