# Wrong: takes the best rate of each currency and goes on from there; the circle that gains may need a worse one.
class Solution:
    def arbitrage(self, rates: list[list[float]]) -> bool:
        n = len(rates)
        for start in range(n):
            currency, amount = start, 1.0
            passed = {start}
            while True:
                if currency != start and amount * rates[currency][start] > 1:
                    return True
                choices = [j for j in range(n) if j not in passed]
                if not choices:
                    break
                best = max(choices, key=lambda j: rates[currency][j])
                amount *= rates[currency][best]
                currency = best
                passed.add(best)
        return False
