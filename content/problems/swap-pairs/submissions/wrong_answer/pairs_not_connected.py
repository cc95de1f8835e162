# Wrong: the link from a pair leads to the old first node of the next one, whose partner gets lost.
class Solution:
    def swap_pairs(self, head: ListNode | None) -> ListNode | None:
        if not head or not head.next:
            return head
        answer = head.next
        first = head
        while first and first.next:
            second = first.next
            following = second.next
            second.next = first
            first.next = following
            first = following
        return answer
