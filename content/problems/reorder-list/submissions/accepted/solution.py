class Solution:
    def reorder_list(self, head: ListNode | None) -> None:
        middle = self.middle(head)
        back = self.reversed(middle.next)
        middle.next = None  # otherwise the list would run in a circle
        self.weave(head, back)

    def middle(self, head: ListNode) -> ListNode:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
        return slow

    def reversed(self, node: ListNode | None) -> ListNode | None:
        result = None
        while node:
            following = node.next
            node.next = result
            result, node = node, following
        return result

    def weave(self, front: ListNode, back: ListNode | None) -> None:
        """Puts the nodes of back one by one behind those of front, which has more of them."""
        while back:
            next_back = back.next
            back.next = front.next
            front.next = back
            front, back = back.next, next_back
