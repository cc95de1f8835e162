# Too slow: searches the forest for a way between both ends before it takes an edge: nodes × edges steps.
class Solution:
    def spanning_weight(self, nodes: int, edges: list[list[int]]) -> int:
        forest: list[list[int]] = [[] for _ in range(nodes)]

        def connected(a: int, b: int) -> bool:
            seen = {a}
            waiting = [a]
            while waiting:
                node = waiting.pop()
                if node == b:
                    return True
                for neighbour in forest[node]:
                    if neighbour not in seen:
                        seen.add(neighbour)
                        waiting.append(neighbour)
            return False

        missing = nodes - 1
        total = 0
        for a, b, price in sorted(edges, key=lambda edge: edge[2]):
            if not connected(a, b):
                forest[a].append(b)
                forest[b].append(a)
                missing -= 1
                total += price
        return total if missing == 0 else -1
