# Wrong: counts from 1 by always taking one away, though 0 counts only if the digit sum is 0.
class Solution:
    def count_numbers(self, queries: list[list[int]]) -> list[int]:
        return [
            self.up_to(high, total) - (self.up_to(low - 1, total) if low > 1 else 0)
            for low, high, total in queries
        ]

    def up_to(self, limit: int, total: int) -> int:
        digits = str(limit)
        known: dict[tuple[int, int, bool], int] = {}

        def count(at: int, missing: int, tight: bool) -> int:
            if missing < 0:
                return 0
            if at == len(digits):
                return int(missing == 0)
            key = (at, missing, tight)
            if key not in known:
                last = int(digits[at]) if tight else 9
                known[key] = sum(
                    count(at + 1, missing - digit, tight and digit == last)
                    for digit in range(last + 1)
                )
            return known[key]

        return count(0, total, True) - 1
