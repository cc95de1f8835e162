from heapq import heappop, heappush


class Solution:
    """Prim's algorithm: one tree grows by the cheapest edge that leads out of it."""

    def spanning_weight(self, nodes: int, edges: list[list[int]]) -> int:
        neighbours: list[list[tuple[int, int]]] = [[] for _ in range(nodes)]
        for a, b, price in edges:
            neighbours[a].append((price, b))
            neighbours[b].append((price, a))
        in_tree = [False] * nodes
        missing = nodes
        total = 0
        leading = [(0, 0)]  # into node 0, for nothing
        while leading:
            price, node = heappop(leading)
            if in_tree[node]:
                continue  # reached by a cheaper edge meanwhile
            in_tree[node] = True
            missing -= 1
            total += price
            for edge in neighbours[node]:
                if not in_tree[edge[1]]:
                    heappush(leading, edge)
        return total if missing == 0 else -1
