from heapq import heappop, heappush
from math import inf


# Too slow: never skips a stale heap entry, so a node that got cheaper k times relaxes all its links k times.
class Solution:
    def shortest_route(
        self, nodes: int, edges: list[list[int]], source: int, target: int
    ) -> list[int]:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for u, v, link_cost in edges:
            leaving[u].append((v, link_cost))
        cost: list[float] = [inf] * nodes
        previous = [-1] * nodes
        cost[source] = 0
        nearest = [(0, source)]
        while nearest:
            node_cost, node = heappop(nearest)
            for neighbour, link_cost in leaving[node]:
                through = node_cost + link_cost
                if through < cost[neighbour]:
                    cost[neighbour] = through
                    previous[neighbour] = node
                    heappush(nearest, (through, neighbour))
        if cost[target] == inf:
            return []
        route = [target]
        while route[-1] != source:
            route.append(previous[route[-1]])
        return route[::-1]
