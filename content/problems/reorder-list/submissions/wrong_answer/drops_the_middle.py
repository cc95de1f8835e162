# Wrong: links pairs from both ends and ends the list behind the last pair, without the middle node.
class Solution:
    def reorder_list(self, head: ListNode | None) -> None:
        nodes = []
        node = head
        while node:
            nodes.append(node)
            node = node.next
        tail = ListNode()
        for i in range(len(nodes) // 2):
            tail.next = nodes[i]
            nodes[i].next = nodes[-1 - i]
            tail = nodes[-1 - i]
        tail.next = None
