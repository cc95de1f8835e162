# Wrong: visits the right side first, and so counts from the largest.
class Solution:
    def kth_smallest(self, root: TreeNode, k: int) -> int:
        opened = []
        node = root
        while True:
            while node:
                opened.append(node)
                node = node.right
            node = opened.pop()
            k -= 1
            if k == 0:
                return node.val
            node = node.left
