from itertools import permutations


# Too slow: tries every order of the cities: n! steps.
class Solution:
    def shortest_tour(self, dist: list[list[int]]) -> int:
        return min(
            sum(dist[a][b] for a, b in zip((0, *order), (*order, 0)))
            for order in permutations(range(1, len(dist)))
        )
