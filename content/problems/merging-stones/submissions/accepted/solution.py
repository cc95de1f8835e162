from itertools import accumulate
from operator import add


class Solution:
    def cheapest_merge(self, stones: list[int], k: int) -> int:
        n, step = len(stones), k - 1
        if (n - 1) % step:
            return -1
        before = list(accumulate(stones, initial=0))
        # The cost of making i to j as few files as possible, at cost[i][j - i] and ending[j][i].
        cost = [[0] for _ in range(n)]
        ending = [[0] * (j + 1) for j in range(n)]
        for length in range(2, n + 1):
            for i in range(n - length + 1):
                j = i + length - 1
                # Some beginning becomes one file: i to i, i to i + step, …
                best = min(map(add, cost[i][::step], ending[j][i + 1 :: step]))
                if (length - 1) % step == 0:
                    best += before[j + 1] - before[i]
                cost[i].append(best)
                ending[j][i] = best
        return cost[0][-1]
