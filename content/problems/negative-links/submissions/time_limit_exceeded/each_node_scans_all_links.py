from math import inf


# Too slow: in every pass each exchange looks through all links for those that lead to it: V² · E steps.
class Solution:
    def negative_links(self, nodes: int, links: list[list[int]], source: int) -> list[list[int]]:
        cost = [inf] * nodes
        cost[source] = 0
        for _ in range(nodes):
            before = cost
            cost = [
                min([before[node]] + [before[u] + c for u, v, c in links if v == node])
                for node in range(nodes)
            ]
            if cost == before:
                return [[node, int(total)] for node, total in enumerate(cost) if total < inf]
        return []
