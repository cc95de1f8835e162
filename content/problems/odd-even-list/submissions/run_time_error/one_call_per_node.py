# Fails: one call inside the other for each node, too deep for a list of 200,000.
class Solution:
    def odd_even_list(self, head: ListNode | None) -> ListNode | None:
        odds, evens = self.split(head)
        if odds is None:
            return None
        last = odds
        while last.next:
            last = last.next
        last.next = evens
        return odds

    def split(self, node: ListNode | None) -> tuple[ListNode | None, ListNode | None]:
        if node is None:
            return None, None
        evens, odds = self.split(node.next)
        node.next = odds
        return node, evens
