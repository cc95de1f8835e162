# Wrong: asks whether a value is true to tell if something was found, and goes on after it has found the value 0.
class Solution:
    def kth_smallest(self, root: TreeNode, k: int) -> int | None:
        self.waiting = k
        return self.visit(root)

    def visit(self, node: TreeNode | None) -> int | None:
        if not node:
            return 0
        found = self.visit(node.left)
        if found:
            return found
        self.waiting -= 1
        if self.waiting <= 0:
            return node.val
        return self.visit(node.right)
