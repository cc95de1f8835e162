# Wrong: answers the number of ways itself.
class Solution:
    def count_ways(self, coins: list[int], amount: int) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            for total in range(coin, amount + 1):
                ways[total] += ways[total - coin]
        return ways[amount]
