class Solution:
    def is_palindrome(self, head: ListNode | None) -> bool:
        reversed_half = None  # the first half, from its end to the head
        rest = fast = head
        while fast and fast.next:
            fast = fast.next.next
            following = rest.next
            rest.next = reversed_half
            reversed_half, rest = rest, following
        if fast:  # an odd number of nodes: the middle one has no partner
            rest = rest.next
        while rest:
            if rest.val != reversed_half.val:
                return False
            rest = rest.next
            reversed_half = reversed_half.next
        return True
