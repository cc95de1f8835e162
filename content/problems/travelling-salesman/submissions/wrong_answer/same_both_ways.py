from itertools import permutations


# Wrong: reads every time from the lower city to the higher, as if both ways took the same.
class Solution:
    def shortest_tour(self, dist: list[list[int]]) -> int:
        n = len(dist)
        return min(
            sum(dist[min(a, b)][max(a, b)] for a, b in zip((0, *order), (*order, 0)))
            for order in permutations(range(1, n))
        )
