# Too slow: measures the arms of every broker anew, down to the leaves: n² steps on a chain.
class Solution:
    def diameter(self, edges: list[list[int]]) -> int:
        neighbours: list[list[int]] = [[] for _ in range(len(edges) + 1)]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)

        def arm(start: int, parent: int) -> int:
            level = [(start, parent)]
            length = 0
            while level:
                length += 1
                level = [
                    (following, node)
                    for node, before in level
                    for following in neighbours[node]
                    if following != before
                ]
            return length

        longest = 0
        for node, around in enumerate(neighbours):
            arms = sorted(arm(following, node) for following in around)
            longest = max(longest, sum(arms[-2:]))
        return longest
