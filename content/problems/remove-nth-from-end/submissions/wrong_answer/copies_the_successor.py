# Wrong: overwrites the node with its successor, which the last node doesn't have; it stays.
class Solution:
    def remove_from_end(self, head: ListNode | None, k: int) -> ListNode | None:
        if head.next is None:
            return None
        ahead = node = head
        for _ in range(k):
            ahead = ahead.next
        while ahead:
            ahead, node = ahead.next, node.next
        if node.next:
            node.val, node.next = node.next.val, node.next.next
        return head
