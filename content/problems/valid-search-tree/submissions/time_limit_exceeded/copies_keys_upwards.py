from itertools import pairwise


# Too slow: copies the keys of a subtree into a new list at each of its ancestors, n²/2 steps in a chain.
class Solution:
    def is_search_tree(self, root: TreeNode | None) -> bool:
        return all(before < after for before, after in pairwise(self.keys(root)))

    def keys(self, node: TreeNode | None) -> list[int]:
        if not node:
            return []
        return [key for key in self.keys(node.left)] + [node.val] + [key for key in self.keys(node.right)]
