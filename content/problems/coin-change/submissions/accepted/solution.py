class Solution:
    def fewest_coins(self, coins: list[int], amount: int) -> int:
        unpayable = amount + 1  # more coins than any amount needs
        fewest = [0] + [unpayable] * amount
        for coin in coins:
            for total in range(coin, amount + 1):
                count = fewest[total - coin] + 1
                if count < fewest[total]:
                    fewest[total] = count
        return -1 if fewest[amount] == unpayable else fewest[amount]
