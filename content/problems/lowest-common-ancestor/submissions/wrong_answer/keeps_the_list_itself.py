# Wrong: keeps the list of the current way instead of a copy; both ways are the same list, and empty in the end.
class Solution:
    def lowest_common_ancestor(self, root: TreeNode, p: int, q: int) -> int:
        ways: dict[int, list[int]] = {}
        way: list[int] = []

        def visit(node: TreeNode | None) -> None:
            if not node:
                return
            way.append(node.val)
            if node.val in (p, q):
                ways[node.val] = way
            visit(node.left)
            visit(node.right)
            way.pop()

        visit(root)
        answer = root.val
        for above_p, above_q in zip(ways[p], ways[q]):
            if above_p == above_q:
                answer = above_p
        return answer
