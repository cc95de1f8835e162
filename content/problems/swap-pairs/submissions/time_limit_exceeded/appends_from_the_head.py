# Too slow: walks to the end of the answer for each pair that is appended: n²/4 steps.
class Solution:
    def swap_pairs(self, head: ListNode | None) -> ListNode | None:
        front = ListNode()
        while head:
            tail = front
            while tail.next:
                tail = tail.next
            if head.next:
                tail.next = ListNode(head.next.val, ListNode(head.val))
                head = head.next.next
            else:
                tail.next = ListNode(head.val)
                head = None
        return front.next
