# Wrong: begins with the parents, so a node never contains itself.
class Solution:
    def lowest_common_ancestor(self, root: TreeNode, p: int, q: int) -> int:
        parent = {root.val: root.val}
        queue = [root]
        for node in queue:
            for child in (node.left, node.right):
                if child:
                    parent[child.val] = node.val
                    queue.append(child)
        containing_p = {root.val}
        domain = parent[p]
        while domain != root.val:
            containing_p.add(domain)
            domain = parent[domain]
        domain = parent[q]
        while domain not in containing_p:
            domain = parent[domain]
        return domain
