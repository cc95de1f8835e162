# Wrong: walks the amounts downwards, so every coin is used at most once.
class Solution:
    def fewest_coins(self, coins: list[int], amount: int) -> int:
        unpayable = amount + 1
        fewest = [0] + [unpayable] * amount
        for coin in coins:
            for total in range(amount, coin - 1, -1):
                fewest[total] = min(fewest[total], fewest[total - coin] + 1)
        return -1 if fewest[amount] == unpayable else fewest[amount]
