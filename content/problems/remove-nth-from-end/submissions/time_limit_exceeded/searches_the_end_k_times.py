# Too slow: finds the last node, the one before it and so on, each time from the head: n · k steps.
class Solution:
    def remove_from_end(self, head: ListNode | None, k: int) -> ListNode | None:
        front = ListNode(next=head)
        behind = None  # the first node behind those that are left
        for _ in range(k):
            before = front
            while before.next.next is not behind:
                before = before.next
            behind = before.next
        before.next = behind.next
        return front.next
