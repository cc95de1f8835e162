from math import inf


# Too slow: looks at all nodes to find the one with the earliest arrival, n² steps.
class Solution:
    def network_delay(self, nodes: int, links: list[list[int]], source: int) -> int:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for start, end, delay in links:
            leaving[start].append((end, delay))
        earliest: list[float] = [inf] * nodes
        earliest[source] = 0
        waiting = set(range(nodes))
        last: float = 0
        while waiting:
            node = min(waiting, key=earliest.__getitem__)
            if earliest[node] == inf:
                return -1
            waiting.remove(node)
            last = earliest[node]
            for neighbour, delay in leaving[node]:
                earliest[neighbour] = min(earliest[neighbour], last + delay)
        return int(last)
