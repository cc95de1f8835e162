# Wrong: moves on in both lists when their fronts are equal, so one of two equal nodes is lost.
class Solution:
    def merge_lists(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        front = tail = ListNode()
        while first and second:
            if first.val < second.val:
                tail.next, first = first, first.next
            elif first.val > second.val:
                tail.next, second = second, second.next
            else:
                tail.next, first, second = first, first.next, second.next
            tail = tail.next
        tail.next = first or second
        return front.next
