# Too slow: computes the best product between all pairs for exactly 2, 3, … n trades: n⁴ steps.
class Solution:
    def arbitrage(self, rates: list[list[float]]) -> bool:
        n = len(rates)
        best = [row[:] for row in rates]
        for _ in range(n):
            if any(best[i][i] > 1.00001 for i in range(n)):
                return True
            columns = list(zip(*rates))
            best = [[max(map(float.__mul__, row, column)) for column in columns] for row in best]
        return False
