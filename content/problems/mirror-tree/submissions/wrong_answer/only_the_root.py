# Wrong: swaps the children of the root only.
class Solution:
    def mirror_tree(self, root: TreeNode | None) -> TreeNode | None:
        if root:
            root.left, root.right = root.right, root.left
        return root
