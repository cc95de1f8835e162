MODULUS = 1_000_000_007


class Solution:
    def count_ways(self, coins: list[int], amount: int) -> int:
        ways = [1] + [0] * amount  # with the coins seen so far
        for coin in coins:
            # Upwards, so that ways[total - coin] may contain this coin already.
            for total in range(coin, amount + 1):
                ways[total] = (ways[total] + ways[total - coin]) % MODULUS
        return ways[amount]
