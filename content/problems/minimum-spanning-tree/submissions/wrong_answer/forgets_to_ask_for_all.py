# Wrong: answers the total of a forest when not all nodes can be connected.
class Solution:
    def spanning_weight(self, nodes: int, edges: list[list[int]]) -> int:
        parent = list(range(nodes))

        def root(node: int) -> int:
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        total = 0
        for a, b, price in sorted(edges, key=lambda edge: edge[2]):
            part_a, part_b = root(a), root(b)
            if part_a != part_b:
                parent[part_a] = part_b
                total += price
        return total
