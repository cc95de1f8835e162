class Solution:
    def mirror_tree(self, root: TreeNode | None) -> TreeNode | None:
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                node.left, node.right = node.right, node.left
                waiting += [node.left, node.right]
        return root
