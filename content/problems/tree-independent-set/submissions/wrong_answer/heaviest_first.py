# Wrong: takes the heaviest switch that is still possible, again and again.
class Solution:
    def heaviest_set(self, edges: list[list[int]], weights: list[int]) -> int:
        neighbours: list[list[int]] = [[] for _ in weights]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        blocked: set[int] = set()
        total = 0
        for node in sorted(range(len(weights)), key=lambda node: -weights[node]):
            if node not in blocked:
                total += weights[node]
                blocked.update(neighbours[node])
        return total
