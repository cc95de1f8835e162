# Wrong: an empty tree gets one level without nodes.
class Solution:
    def level_order(self, root: TreeNode | None) -> list[list[int]]:
        levels: list[list[int]] = []
        level = [root]
        while level:
            nodes = [node for node in level if node]
            levels.append([node.val for node in nodes])
            level = [child for node in nodes for child in (node.left, node.right) if child]
        return levels
