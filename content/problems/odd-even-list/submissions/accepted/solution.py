class Solution:
    def odd_even_list(self, head: ListNode | None) -> ListNode | None:
        if head is None:
            return None
        odd = head
        first_even = even = head.next
        while even and even.next:
            odd.next = even.next
            odd = odd.next
            even.next = odd.next
            even = even.next
        odd.next = first_even
        return head
