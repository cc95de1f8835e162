from math import inf


# Wrong: accepts a key that equals one of its ancestors.
class Solution:
    def is_search_tree(self, root: TreeNode | None) -> bool:
        waiting = [(root, -inf, inf)]
        while waiting:
            node, low, high = waiting.pop()
            if not node:
                continue
            if not low <= node.val <= high:
                return False
            waiting.append((node.left, low, node.val))
            waiting.append((node.right, node.val, high))
        return True
