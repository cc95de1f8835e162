# Too slow: fills a table of its own for each limit: thousands of states for each of the queries.
class Solution:
    def count_numbers(self, queries: list[list[int]]) -> list[int]:
        return [
            self.below(high + 1, total) - self.below(low, total) for low, high, total in queries
        ]

    def below(self, limit: int, total: int) -> int:
        digits = str(limit)
        known: dict[tuple[int, int, bool], int] = {}

        def count(at: int, missing: int, tight: bool) -> int:
            if missing < 0:
                return 0
            if at == len(digits):
                return int(missing == 0 and not tight)
            key = (at, missing, tight)
            if key not in known:
                last = int(digits[at]) if tight else 9
                known[key] = sum(
                    count(at + 1, missing - digit, tight and digit == last)
                    for digit in range(last + 1)
                )
            return known[key]

        return count(0, total, True)
