# Wrong: plugs the cables in from the end of the list, so it answers the first cable of the loop instead of the last.
class Solution:
    def redundant_connection(self, edges: list[list[int]]) -> list[int]:
        parent = list(range(len(edges) + 1))

        def root(node: int) -> int:
            while parent[node] != node:
                parent[node] = parent[parent[node]]
                node = parent[node]
            return node

        for u, v in reversed(edges):
            if root(u) == root(v):
                return [u, v]
            parent[root(u)] = root(v)
        return []
