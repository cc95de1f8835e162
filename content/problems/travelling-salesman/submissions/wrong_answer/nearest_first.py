# Wrong: goes to the nearest city that is left, again and again.
class Solution:
    def shortest_tour(self, dist: list[list[int]]) -> int:
        left = set(range(1, len(dist)))
        time = city = 0
        while left:
            nearest = min(left, key=lambda other: (dist[city][other], other))
            time += dist[city][nearest]
            left.remove(nearest)
            city = nearest
        return time + dist[city][0]
