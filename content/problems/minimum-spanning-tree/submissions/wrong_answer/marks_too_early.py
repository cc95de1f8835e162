from heapq import heappop, heappush


# Wrong: marks a node when the first edge to it enters the heap, so a cheaper edge that is found later is ignored.
class Solution:
    def spanning_weight(self, nodes: int, edges: list[list[int]]) -> int:
        neighbours: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for a, b, price in edges:
            neighbours[a].append((price, b))
            neighbours[b].append((price, a))
        marked = {0}
        total = 0
        leading = [(0, 0)]
        while leading:
            price, node = heappop(leading)
            total += price
            for edge in neighbours[node]:
                if edge[1] not in marked:
                    marked.add(edge[1])
                    heappush(leading, edge)
        return total if len(marked) == nodes else -1
