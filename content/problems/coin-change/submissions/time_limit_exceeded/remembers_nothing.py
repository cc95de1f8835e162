# Too slow: tries every coin as the last one and remembers nothing: exponential in the amount.
class Solution:
    def fewest_coins(self, coins: list[int], amount: int) -> int:
        if amount == 0:
            return 0
        counts = [
            count + 1
            for coin in coins
            if coin <= amount
            for count in [self.fewest_coins(coins, amount - coin)]
            if count >= 0
        ]
        return min(counts, default=-1)
