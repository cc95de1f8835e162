class Solution:
    def lowest_common_ancestor(self, root: TreeNode, p: int, q: int) -> int:
        parent = {root.val: root.val}
        depth = {root.val: 0}
        queue = [root]
        for node in queue:
            for child in (node.left, node.right):
                if child:
                    parent[child.val] = node.val
                    depth[child.val] = depth[node.val] + 1
                    queue.append(child)
        while p != q:
            if depth[p] >= depth[q]:
                p = parent[p]
            else:
                q = parent[q]
        return p
