# Wrong: sorts the two ends of each cable, so the answer may not be written the way the list writes it.
class Solution:
    def redundant_connection(self, edges: list[list[int]]) -> list[int]:
        parent = list(range(len(edges) + 1))

        def root(node: int) -> int:
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for u, v in map(sorted, edges):
            if root(u) == root(v):
                return [u, v]
            parent[root(u)] = root(v)
        return []
