DIGITS = 18


class Solution:
    def count_numbers(self, queries: list[list[int]]) -> list[int]:
        counts = self.count_strings()
        return [
            self.count_below(high + 1, total, counts) - self.count_below(low, total, counts)
            for low, high, total in queries
        ]

    def count_strings(self) -> list[list[int]]:
        """How many strings of k digits have the digit sum s, at [k][s]."""
        counts = [[1] + [0] * (9 * DIGITS)]
        for _ in range(DIGITS):
            shorter = counts[-1]
            counts.append([sum(shorter[max(0, s - 9) : s + 1]) for s in range(len(shorter))])
        return counts

    def count_below(self, limit: int, missing: int, counts: list[list[int]]) -> int:
        digits = str(limit)
        count = 0
        for after, digit in zip(reversed(range(len(digits))), map(int, digits)):
            # Smaller than the limit from here on, so that all digits that follow are free.
            count += sum(counts[after][max(0, missing - digit + 1) : missing + 1])
            missing -= digit
            if missing < 0:
                break
        return count
