# Wrong: keeps the nodes in a dictionary by their value, so of equal ones only one stays.
class Solution:
    def merge_lists(self, lists: list[ListNode | None]) -> ListNode | None:
        by_second: dict[int, ListNode] = {}
        for node in lists:
            while node:
                by_second[node.val] = node
                node = node.next
        before = tail = ListNode()
        for _, node in sorted(by_second.items()):
            tail.next = node
            tail = node
        tail.next = None
        return before.next
