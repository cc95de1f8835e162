from math import inf


class Solution:
    """Each step down narrows the keys that are allowed."""

    def is_search_tree(self, root: TreeNode | None) -> bool:
        waiting = [(root, -inf, inf)]
        while waiting:
            node, low, high = waiting.pop()
            if not node:
                continue
            if not low < node.val < high:
                return False
            waiting.append((node.left, low, node.val))
            waiting.append((node.right, node.val, high))
        return True
