package solution

// Wrong: starts at the second node, so the old head still points to it and the list runs in a circle.
func reverseList(head *ListNode) *ListNode {
	if head == nil {
		return nil
	}
	reversed := head
	for node := head.Next; node != nil; {
		next := node.Next
		node.Next = reversed
		reversed, node = node, next
	}
	return reversed
}
