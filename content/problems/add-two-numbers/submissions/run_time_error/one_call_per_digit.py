# Fails: one call inside the other for each digit, too deep for numbers of 200,000.
class Solution:
    def add_numbers(
        self, first: ListNode | None, second: ListNode | None, carry: int = 0
    ) -> ListNode | None:
        if not first and not second and not carry:
            return None
        total = carry + (first.val if first else 0) + (second.val if second else 0)
        carry, digit = divmod(total, 10)
        rest = self.add_numbers(
            first.next if first else None, second.next if second else None, carry
        )
        return ListNode(digit, rest)
