# Wrong: exchanges a pair only if its first digit is the larger one, as a sort would.
class Solution:
    def swap_pairs(self, head: ListNode | None) -> ListNode | None:
        node = head
        while node and node.next:
            if node.val > node.next.val:
                node.val, node.next.val = node.next.val, node.val
            node = node.next.next
        return head
