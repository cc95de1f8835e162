# Wrong: answers the empty list as soon as one of the two is empty from the start.
class Solution:
    def merge_lists(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        if not first or not second:
            return None
        front = tail = ListNode()
        while first and second:
            if first.val <= second.val:
                tail.next, first = first, first.next
            else:
                tail.next, second = second, second.next
            tail = tail.next
        tail.next = first or second
        return front.next
