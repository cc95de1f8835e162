# Wrong: takes the middle of the values in order, the median, instead of the middle of the list.
class Solution:
    def middle_node(self, head: ListNode | None) -> ListNode | None:
        nodes = []
        while head:
            nodes.append(head)
            head = head.next
        nodes.sort(key=lambda node: node.val)
        return nodes[len(nodes) // 2] if nodes else None
