# Too slow: lists the ways one by one, and there are more than anyone can count.
class Solution:
    def count_ways(self, coins: list[int], amount: int) -> int:
        def ways(kinds: int, rest: int) -> int:
            if kinds == 1:
                return 1 if rest % coins[0] == 0 else 0
            coin = coins[kinds - 1]
            return sum(ways(kinds - 1, rest - taken) for taken in range(0, rest + 1, coin))

        return ways(len(coins), amount) % 1_000_000_007
