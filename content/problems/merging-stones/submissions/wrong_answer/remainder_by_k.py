from functools import cache


# Wrong: takes it for possible if the number of files is divisible by k, or one.
class Solution:
    def cheapest_merge(self, stones: list[int], k: int) -> int:
        n = len(stones)
        if n > 1 and n % k:
            return -1

        @cache
        def cost(i: int, j: int) -> int:
            if i == j:
                return 0
            best = min(cost(i, m) + cost(m + 1, j) for m in range(i, j, k - 1))
            return best + sum(stones[i : j + 1]) if (j - i) % (k - 1) == 0 else best

        return cost(0, n - 1)
