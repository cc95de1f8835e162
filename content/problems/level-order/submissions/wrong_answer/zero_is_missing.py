# Wrong: asks whether the value is true instead of whether the node is there, and loses teams of number 0 with all below them.
class Solution:
    def level_order(self, root: TreeNode | None) -> list[list[int]]:
        levels: list[list[int]] = []
        level = [root] if root else []
        while level:
            levels.append([node.val for node in level])
            level = [
                child
                for node in level
                for child in (node.left, node.right)
                if child and child.val
            ]
        return levels
