# Wrong: counts the brokers on the way instead of the hops between them.
class Solution:
    def diameter(self, edges: list[list[int]]) -> int:
        neighbours: list[list[int]] = [[] for _ in range(len(edges) + 1)]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)

        def farthest(start: int) -> tuple[int, int]:
            count = {start: 1}
            queue = [start]
            for node in queue:
                for following in neighbours[node]:
                    if following not in count:
                        count[following] = count[node] + 1
                        queue.append(following)
            return queue[-1], count[queue[-1]]

        end, _ = farthest(0)
        return farthest(end)[1]
