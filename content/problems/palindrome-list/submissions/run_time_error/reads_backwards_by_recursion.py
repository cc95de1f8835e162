# Fails: one call inside the other for each node, too deep for a list of 200,000.
class Solution:
    def is_palindrome(self, head: ListNode | None) -> bool:
        self.front = head
        return self.matches(head)

    def matches(self, node: ListNode | None) -> bool:
        if node is None:
            return True
        if not self.matches(node.next) or node.val != self.front.val:
            return False
        self.front = self.front.next
        return True
