class Solution:
    def diameter(self, edges: list[list[int]]) -> int:
        neighbours: list[list[int]] = [[] for _ in range(len(edges) + 1)]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)

        def farthest(start: int) -> tuple[int, int]:
            """The node that is farthest from the start, and its distance."""
            distance = [-1] * len(neighbours)
            distance[start] = 0
            queue = [start]
            for node in queue:
                for following in neighbours[node]:
                    if distance[following] < 0:
                        distance[following] = distance[node] + 1
                        queue.append(following)
            return queue[-1], distance[queue[-1]]

        end, _ = farthest(0)
        return farthest(end)[1]
