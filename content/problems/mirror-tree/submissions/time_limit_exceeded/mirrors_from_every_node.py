# Too slow: mirrors a whole subtree to swap one pair of links, then turns both halves back: n² steps in a chain.
class Solution:
    def mirror_tree(self, root: TreeNode | None) -> TreeNode | None:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                self.swap_all(node)
                self.swap_all(node.left)
                self.swap_all(node.right)
                waiting += [node.left, node.right]
        return root

    def swap_all(self, root: TreeNode | None) -> None:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                node.left, node.right = node.right, node.left
                waiting += [node.left, node.right]
