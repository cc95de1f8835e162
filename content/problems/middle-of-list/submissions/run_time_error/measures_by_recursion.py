# Fails: one call inside the other for each node, too deep for a list of 200,000.
class Solution:
    def middle_node(self, head: ListNode | None) -> ListNode | None:
        for _ in range(self.length(head) // 2):
            head = head.next
        return head

    def length(self, node: ListNode | None) -> int:
        return 1 + self.length(node.next) if node else 0
