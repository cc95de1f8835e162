from math import inf, log


class Solution:
    def arbitrage(self, rates: list[list[float]]) -> bool:
        # Logarithms, so that products become sums.
        gains = [[log(rate) if rate > 0 else -inf for rate in row] for row in rates]
        best = [0.0] * len(rates)  # of all trades that end in a currency; none give 0
        for _ in rates:
            improved = False
            for start, row in enumerate(gains):
                at_start = best[start]
                for end, gain in enumerate(row):
                    if at_start + gain > best[end]:
                        best[end] = at_start + gain
                        improved = True
            if not improved:
                return False
        return True  # a way without circles can't be that long
