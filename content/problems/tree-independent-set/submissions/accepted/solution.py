class Solution:
    def heaviest_set(self, edges: list[list[int]], weights: list[int]) -> int:
        neighbours: list[list[int]] = [[] for _ in weights]
        for u, v in edges:
            neighbours[u].append(v)
            neighbours[v].append(u)
        parent = [-1] * len(weights)
        order = [0]  # parents before their children
        for node in order:
            for child in neighbours[node]:
                if child != parent[node]:
                    parent[child] = node
                    order.append(child)
        taken = list(weights)  # the best of the subtree if its root is taken
        left_out = [0] * len(weights)  # and if it is not
        for node in reversed(order[1:]):
            taken[parent[node]] += left_out[node]
            left_out[parent[node]] += max(taken[node], left_out[node])
        return max(taken[0], left_out[0])
