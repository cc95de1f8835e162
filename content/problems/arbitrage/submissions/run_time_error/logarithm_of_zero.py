from math import log


# Fails: takes the logarithm of trades that don't exist, and Python has none for 0.
class Solution:
    def arbitrage(self, rates: list[list[float]]) -> bool:
        gains = [[log(rate) for rate in row] for row in rates]
        best = [0.0] * len(rates)
        improved = True
        for _ in rates:
            improved = False
            for start, row in enumerate(gains):
                for end, gain in enumerate(row):
                    if best[start] + gain > best[end]:
                        best[end] = best[start] + gain
                        improved = True
        return improved
