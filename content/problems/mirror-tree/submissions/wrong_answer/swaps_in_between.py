# Wrong: swaps between the two calls, so the second one turns back the subtree that has been mirrored already.
class Solution:
    def mirror_tree(self, root: TreeNode | None) -> TreeNode | None:
        if root:
            self.mirror_tree(root.left)
            root.left, root.right = root.right, root.left
            self.mirror_tree(root.right)
        return root
