# Fails: one call inside the other for each node, too deep for a list of 200,000.
class Solution:
    def reorder_list(self, head: ListNode | None) -> None:
        self.front = head
        self.weave(head)

    def weave(self, node: ListNode | None) -> None:
        if node is None:
            return
        self.weave(node.next)
        if self.front is None:
            return
        if self.front is node or self.front.next is node:
            node.next = None
            self.front = None
            return
        following = self.front.next
        self.front.next = node
        node.next = following
        self.front = following
