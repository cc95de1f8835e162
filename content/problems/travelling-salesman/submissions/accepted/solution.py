from math import inf


class Solution:
    def shortest_tour(self, dist: list[list[int]]) -> int:
        n = len(dist)
        # shortest[visited][last]: from city 0 through the visited cities, ending in last
        shortest = [[inf] * n for _ in range(1 << n)]
        shortest[1][0] = 0
        for visited in range(1, 1 << n, 2):  # all sets with city 0
            ahead = [city for city in range(n) if not visited >> city & 1]
            for last, so_far in enumerate(shortest[visited]):
                if so_far == inf:
                    continue
                times = dist[last]
                for city in ahead:
                    time = so_far + times[city]
                    longer = shortest[visited | 1 << city]
                    if time < longer[city]:
                        longer[city] = time
        return min(so_far + times[0] for so_far, times in zip(shortest[-1], dist))
