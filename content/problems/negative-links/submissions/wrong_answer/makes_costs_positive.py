from heapq import heappop, heappush


# Wrong: adds a constant to all costs to make them non-negative and takes it off again afterwards; but it favours ways of few links.
class Solution:
    def negative_links(self, nodes: int, links: list[list[int]], source: int) -> list[list[int]]:
        more = max((-cost for _, _, cost in links), default=0)
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for start, end, link_cost in links:
            leaving[start].append((end, link_cost + more))
        settled: dict[int, int] = {}
        nearest = [(0, 0, source)]
        while nearest:
            cost, used, node = heappop(nearest)
            if node in settled:
                continue
            settled[node] = cost - used * more
            for neighbour, link_cost in leaving[node]:
                heappush(nearest, (cost + link_cost, used + 1, neighbour))
        earns = any(
            start in settled and settled[start] + cost < settled[end] for start, end, cost in links
        )
        return [] if earns else [[node, settled[node]] for node in sorted(settled)]
