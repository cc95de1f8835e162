from collections import Counter


# Wrong: only asks whether the ids could be put into such an order, not whether they are in it.
class Solution:
    def is_palindrome(self, head: ListNode | None) -> bool:
        counts: Counter[int] = Counter()
        while head:
            counts[head.val] += 1
            head = head.next
        return sum(count % 2 for count in counts.values()) <= 1
