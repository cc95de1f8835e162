# Wrong: stops at the node that has no successor, before its link is turned around.
class Solution:
    def reverse_list(self, head: ListNode | None) -> ListNode | None:
        reversed_part = None
        node = head
        while node and node.next:
            following = node.next
            node.next = reversed_part
            reversed_part = node
            node = following
        return reversed_part
