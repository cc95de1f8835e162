# Too slow: steps down to the deeper child and measures both sides anew at each step, n² steps in a chain.
class Solution:
    def tree_depth(self, root: TreeNode | None) -> int:
        levels = 0
        node = root
        while node:
            levels += 1
            node = max(node.left, node.right, key=self.measured)
        return levels

    def measured(self, root: TreeNode | None) -> int:
        deepest = 0
        waiting = [(root, 1)]
        while waiting:
            node, level = waiting.pop()
            if node:
                deepest = max(deepest, level)
                waiting += [(node.left, level + 1), (node.right, level + 1)]
        return deepest
