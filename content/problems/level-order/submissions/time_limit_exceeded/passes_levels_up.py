from itertools import zip_longest


# Too slow: builds the levels of each subtree from those of its children; in a chain all levels below are copied at each node.
class Solution:
    def level_order(self, root: TreeNode | None) -> list[list[int]]:
        if root is None:
            return []
        left = self.level_order(root.left)
        right = self.level_order(root.right)
        return [[root.val]] + [a + b for a, b in zip_longest(left, right, fillvalue=[])]
