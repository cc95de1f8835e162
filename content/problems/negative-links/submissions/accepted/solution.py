class Solution:
    def negative_links(self, nodes: int, links: list[list[int]], source: int) -> list[list[int]]:
        cost: list[int | None] = [None] * nodes
        cost[source] = 0
        for _ in range(nodes):
            lowered = False
            for start, end, link_cost in links:
                at_start = cost[start]
                if at_start is None:
                    continue
                through = at_start + link_cost
                at_end = cost[end]
                if at_end is None or through < at_end:
                    cost[end] = through
                    lowered = True
            if not lowered:
                return [[node, total] for node, total in enumerate(cost) if total is not None]
        return []  # a way without circles can't be that long
