class Solution:
    def merge_lists(self, first: ListNode | None, second: ListNode | None) -> ListNode | None:
        front = tail = ListNode()  # stands before the answer, its value means nothing
        while first and second:
            if first.val <= second.val:
                tail.next = first
                first = first.next
            else:
                tail.next = second
                second = second.next
            tail = tail.next
        tail.next = first or second
        return front.next
