# Wrong: reads every cable from parent to child, with switch 0 as the root.
class Solution:
    def heaviest_set(self, edges: list[list[int]], weights: list[int]) -> int:
        children: list[list[int]] = [[] for _ in weights]
        for u, v in edges:
            children[u].append(v)

        def best(node: int) -> tuple[int, int]:
            taken, left_out = weights[node], 0
            for child in children[node]:
                with_child, without_child = best(child)
                taken += without_child
                left_out += max(with_child, without_child)
            return taken, left_out

        return max(best(0))
