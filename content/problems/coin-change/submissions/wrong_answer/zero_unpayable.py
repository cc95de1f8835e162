# Wrong: takes a table entry of 0 for unpayable, so the amount 0 answers -1.
class Solution:
    def fewest_coins(self, coins: list[int], amount: int) -> int:
        fewest = [0] * (amount + 1)
        for total in range(1, amount + 1):
            for coin in coins:
                if coin == total:
                    fewest[total] = 1
                elif coin < total and fewest[total - coin]:
                    count = fewest[total - coin] + 1
                    fewest[total] = min(fewest[total] or count, count)
        return fewest[amount] or -1
