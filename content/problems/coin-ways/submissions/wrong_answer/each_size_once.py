# Wrong: walks the amounts downwards, so there is at most one bundle of each size.
class Solution:
    def count_ways(self, coins: list[int], amount: int) -> int:
        ways = [1] + [0] * amount
        for coin in coins:
            for total in range(amount, coin - 1, -1):
                ways[total] = (ways[total] + ways[total - coin]) % 1_000_000_007
        return ways[amount]
