# Wrong: looks at circles of two and three trades, as real tables of rates rarely need more.
class Solution:
    def arbitrage(self, rates: list[list[float]]) -> bool:
        currencies = range(len(rates))
        return any(
            i != j and rates[i][j] * rates[j][k] * rates[k][i] > 1
            for i in currencies
            for j in currencies
            for k in currencies
        )
