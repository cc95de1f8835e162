# Wrong: forms the groups from the end, so the incomplete one comes first.
class Solution:
    def reverse_groups(self, head: ListNode | None, k: int) -> ListNode | None:
        values = []
        while head:
            values.append(head.val)
            head = head.next
        for end in range(len(values), k - 1, -k):
            values[end - k : end] = values[end - k : end][::-1]
        answer = None
        for value in reversed(values):
            answer = ListNode(value, answer)
        return answer
