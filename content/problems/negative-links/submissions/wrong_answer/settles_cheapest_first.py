from heapq import heappop, heappush


# Wrong: settles the cheapest exchange for good, though a link that earns may still make it cheaper; and never sees a circle.
class Solution:
    def negative_links(self, nodes: int, links: list[list[int]], source: int) -> list[list[int]]:
        leaving: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for start, end, link_cost in links:
            leaving[start].append((end, link_cost))
        settled: dict[int, int] = {}
        nearest = [(0, source)]
        while nearest:
            cost, node = heappop(nearest)
            if node in settled:
                continue
            settled[node] = cost
            for neighbour, link_cost in leaving[node]:
                heappush(nearest, (cost + link_cost, neighbour))
        return [[node, settled[node]] for node in sorted(settled)]
