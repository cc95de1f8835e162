package solution

// Too slow: reverses all that follows for each node, so that the next one comes to the front: n²/2
// steps.
func reorderList(head *ListNode) {
	for node := head; node != nil; node = node.Next {
		var reversed *ListNode
		for rest := node.Next; rest != nil; {
			next := rest.Next
			rest.Next = reversed
			reversed, rest = rest, next
		}
		node.Next = reversed
	}
}
