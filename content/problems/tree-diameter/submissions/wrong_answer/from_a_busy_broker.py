# Wrong: begins the only search at the broker with the most links and doubles the distance.
class Solution:
    def diameter(self, edges: list[list[int]]) -> int:
        neighbours: list[list[int]] = [[] for _ in range(len(edges) + 1)]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        centre = max(range(len(neighbours)), key=lambda node: len(neighbours[node]))
        distance = {centre: 0}
        queue = [centre]
        for node in queue:
            for following in neighbours[node]:
                if following not in distance:
                    distance[following] = distance[node] + 1
                    queue.append(following)
        return 2 * distance[queue[-1]]
