# Wrong: links the end of a group to the old first node of the next one, so the others get lost.
class Solution:
    def reverse_groups(self, head: ListNode | None, k: int) -> ListNode | None:
        answer = None
        first = head
        while self.has(first, k):
            reversed_part, node = None, first
            for _ in range(k):
                following = node.next
                node.next = reversed_part
                reversed_part, node = node, following
            if answer is None:
                answer = reversed_part
            first.next = node
            first = node
        return answer or head

    def has(self, node: ListNode | None, k: int) -> bool:
        while node and k > 0:
            node, k = node.next, k - 1
        return k == 0
