# Too slow: searches a list of the ancestors for each step up, n²/4 steps when both ways are long.
class Solution:
    def lowest_common_ancestor(self, root: TreeNode, p: int, q: int) -> int:
        parent: dict[int, int | None] = {root.val: None}
        queue = [root]
        for node in queue:
            for child in (node.left, node.right):
                if child:
                    parent[child.val] = node.val
                    queue.append(child)
        containing_p = []
        domain: int | None = p
        while domain is not None:
            containing_p.append(domain)
            domain = parent[domain]
        while q not in containing_p:
            q = parent[q]
        return q
