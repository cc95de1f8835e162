class Solution:
    def has_cycle(self, head: ListNode | None) -> bool:
        slow = fast = head
        while fast and fast.next:
            slow = slow.next
            fast = fast.next.next
            if slow is fast:  # after the steps: at the start both stand on the head
                return True
        return False
