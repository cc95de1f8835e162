from collections.abc import Iterator
from itertools import islice


# Too slow: each value is handed up through a generator for each of its ancestors, n²/2 steps in a chain.
class Solution:
    def kth_smallest(self, root: TreeNode, k: int) -> int:
        return next(islice(self.ascending(root), k - 1, None))

    def ascending(self, node: TreeNode | None) -> Iterator[int]:
        if node:
            for value in self.ascending(node.left):
                yield value
            yield node.val
            for value in self.ascending(node.right):
                yield value
