# Wrong: puts each node at an even place in front of the second group, which turns its order around.
class Solution:
    def odd_even_list(self, head: ListNode | None) -> ListNode | None:
        front = odd = ListNode()
        evens = None
        while head:
            odd.next = head
            odd = head
            even = head.next
            head = even.next if even else None
            if even:
                even.next = evens
                evens = even
        odd.next = evens
        return front.next
