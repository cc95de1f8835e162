# Wrong: goes on only while a whole pair is left and so loses the last node of an odd number.
class Solution:
    def odd_even_list(self, head: ListNode | None) -> ListNode | None:
        if head is None or head.next is None:
            return head
        odds, evens = [], []
        node = head
        while node and node.next:
            odds.append(node)
            evens.append(node.next)
            node = node.next.next
        tail = front = ListNode()
        for node in odds + evens:
            tail.next = node
            tail = node
        tail.next = None
        return front.next
