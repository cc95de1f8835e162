class Solution:
    def tree_depth(self, root: TreeNode | None) -> int:
        deepest = 0
        waiting = [(root, 1)]  # nodes, or their absence, with the level they are on
        while waiting:
            node, level = waiting.pop()
            if node:
                deepest = max(deepest, level)
                waiting.append((node.left, level + 1))
                waiting.append((node.right, level + 1))
        return deepest
