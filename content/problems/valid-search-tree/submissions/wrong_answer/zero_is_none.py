# Wrong: the key 0 counts as false, so the key that comes after it is compared with nothing.
class Solution:
    def is_search_tree(self, root: TreeNode | None) -> bool:
        previous = None
        opened = []
        node = root
        while node or opened:
            while node:
                opened.append(node)
                node = node.left
            node = opened.pop()
            if previous and node.val <= previous:
                return False
            previous = node.val
            node = node.right
        return True
