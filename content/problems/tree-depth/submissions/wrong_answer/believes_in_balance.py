# Wrong: counts the nodes and computes the depth of a tree that is filled level by level.
class Solution:
    def tree_depth(self, root: TreeNode | None) -> int:
        nodes = 0
        waiting = [root]
        while waiting:
            node = waiting.pop()
            if node:
                nodes += 1
                waiting += [node.left, node.right]
        return nodes.bit_length()
