class Solution:
    """Kruskal's algorithm: from the cheapest edge on, take every one that joins two parts."""

    def spanning_weight(self, nodes: int, edges: list[list[int]]) -> int:
        parent = list(range(nodes))

        def root(node: int) -> int:
            """The root of the part; hangs each node on the way to it one higher."""
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        missing = nodes - 1
        total = 0
        for a, b, price in sorted(edges, key=lambda edge: edge[2]):
            part_a, part_b = root(a), root(b)
            if part_a != part_b:
                parent[part_a] = part_b
                missing -= 1
                total += price
        return total if missing == 0 else -1
