class Solution:
    def diameter(self, edges: list[list[int]]) -> int:
        neighbours: list[list[int]] = [[] for _ in range(len(edges) + 1)]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        parent = [-1] * len(neighbours)
        order = [0]  # parents before their children
        for node in order:
            for child in neighbours[node]:
                if child != parent[node]:
                    parent[child] = node
                    order.append(child)
        arm = [0] * len(neighbours)  # the longest way downwards
        longest = 0
        for node in reversed(order[1:]):
            above, through = parent[node], arm[node] + 1
            longest = max(longest, arm[above] + through)
            arm[above] = max(arm[above], through)
        return longest
