# Too slow: walks from the head to each node of the answer anew, n²/2 steps.
class Solution:
    def reverse_list(self, head: ListNode | None) -> ListNode | None:
        length, node = 0, head
        while node:
            length, node = length + 1, node.next
        before = tail = ListNode()
        for position in reversed(range(length)):
            node = head
            for _ in range(position):
                node = node.next
            tail.next = ListNode(node.val)
            tail = tail.next
        return before.next
