# Needs too much memory: keeps the way to every node, n²/2 numbers in a chain.
class Solution:
    def lowest_common_ancestor(self, root: TreeNode, p: int, q: int) -> int:
        ways = {root.val: [root.val]}
        queue = [root]
        for node in queue:
            for child in (node.left, node.right):
                if child:
                    ways[child.val] = ways[node.val] + [child.val]
                    queue.append(child)
        answer = root.val
        for above_p, above_q in zip(ways[p], ways[q]):
            if above_p == above_q:
                answer = above_p
        return answer
