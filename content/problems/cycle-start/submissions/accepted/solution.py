class Solution:
    def cycle_start(self, head: ListNode | None) -> int:
        meeting = self.meeting(head)
        if meeting is None:
            return -1
        # From the meeting point to the start it is as far as from the head, up to whole rounds.
        position, node = 0, head
        while node is not meeting:
            node, meeting = node.next, meeting.next
            position += 1
        return position

    def meeting(self, head: ListNode | None) -> ListNode | None:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
            if slow is fast:
                return slow
        return None
