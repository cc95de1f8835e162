# Wrong: stops at the first level with a leaf, which is the nearest one and not the farthest.
class Solution:
    def tree_depth(self, root: TreeNode | None) -> int:
        levels = 0
        level = [root] if root else []
        while level:
            levels += 1
            if any(not node.left and not node.right for node in level):
                break
            level = [child for node in level for child in (node.left, node.right) if child]
        return levels
