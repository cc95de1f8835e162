# Too slow: goes through all cables to find the neighbours of each switch: n² steps.
class Solution:
    def heaviest_set(self, edges: list[list[int]], weights: list[int]) -> int:
        parent = [-1] * len(weights)
        order = [0]
        for node in order:
            for u, v in edges:
                if node in (u, v) and u + v - node != parent[node]:
                    parent[u + v - node] = node
                    order.append(u + v - node)
        taken = list(weights)
        left_out = [0] * len(weights)
        for node in reversed(order[1:]):
            taken[parent[node]] += left_out[node]
            left_out[parent[node]] += max(taken[node], left_out[node])
        return max(taken[0], left_out[0])
