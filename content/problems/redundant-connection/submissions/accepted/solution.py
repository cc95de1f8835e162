class Solution:
    def redundant_connection(self, edges: list[list[int]]) -> list[int]:
        parent = list(range(len(edges) + 1))
        size = [1] * len(parent)

        def root(node: int) -> int:
            while parent[node] != node:
                parent[node] = parent[parent[node]]  # halves the way for the next walk
                node = parent[node]
            return node

        for u, v in edges:
            larger, smaller = root(u), root(v)
            if larger == smaller:
                return [u, v]
            if size[larger] < size[smaller]:
                larger, smaller = smaller, larger
            parent[smaller] = larger
            size[larger] += size[smaller]
        raise ValueError("no cable closes a loop")
