# Fails: takes the minimum over all cities but the depot, and of a single city nothing is left.
class Solution:
    def shortest_tour(self, dist: list[list[int]]) -> int:
        n = len(dist)
        shortest = [[float("inf")] * n for _ in range(1 << n)]
        shortest[1][0] = 0
        for visited in range(1, 1 << n, 2):
            for last in range(n):
                for city in range(1, n):
                    if not visited >> city & 1:
                        longer = shortest[visited | 1 << city]
                        time = shortest[visited][last] + dist[last][city]
                        longer[city] = min(longer[city], time)
        return min(shortest[-1][last] + dist[last][0] for last in range(1, n))
