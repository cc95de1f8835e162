from heapq import heappop, heappush
from math import inf


# Wrong: keeps one cost for each pair of ends, that of the link listed last, even where an earlier one was cheaper.
class Solution:
    def shortest_route(
        self, nodes: int, edges: list[list[int]], source: int, target: int
    ) -> list[int]:
        leaving: list[dict[int, int]] = [{} for _ in range(nodes)]
        for u, v, link_cost in edges:
            leaving[u][v] = link_cost
        cost: list[float] = [inf] * nodes
        previous = [-1] * nodes
        cost[source] = 0
        nearest = [(0, source)]
        while nearest:
            node_cost, node = heappop(nearest)
            if node_cost > cost[node]:
                continue
            for neighbour, link_cost in leaving[node].items():
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
