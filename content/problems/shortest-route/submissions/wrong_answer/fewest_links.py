from collections import deque


# Wrong: a breadth-first search, which finds the route with the fewest links and never looks at costs.
class Solution:
    def shortest_route(
        self, nodes: int, edges: list[list[int]], source: int, target: int
    ) -> list[int]:
        leaving: list[list[int]] = [[] for _ in range(nodes)]
        for u, v, _ in edges:
            leaving[u].append(v)
        previous = [-1] * nodes
        previous[source] = source
        queue = deque([source])
        while queue:
            node = queue.popleft()
            for neighbour in leaving[node]:
                if previous[neighbour] < 0:
                    previous[neighbour] = node
                    queue.append(neighbour)
        if previous[target] < 0:
            return []
        route = [target]
        while route[-1] != source:
            route.append(previous[route[-1]])
        return route[::-1]
