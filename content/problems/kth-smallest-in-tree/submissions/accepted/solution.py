from collections.abc import Iterator
from itertools import islice


class Solution:
    def kth_smallest(self, root: TreeNode, k: int) -> int:
        return next(islice(self.ascending(root), k - 1, None))

    def ascending(self, root: TreeNode) -> Iterator[int]:
        """The values of the tree in order; goes no farther than it is asked to."""
        opened = []  # nodes whose left subtree is being visited
        node = root
        while node or opened:
            while node:
                opened.append(node)
                node = node.left
            node = opened.pop()
            yield node.val
            node = node.right
