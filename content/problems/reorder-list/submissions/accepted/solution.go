package solution

func reorderList(head *ListNode) {
	middle := middleOf(head)
	back := reversed(middle.Next)
	middle.Next = nil // otherwise the list would run in a circle
	weave(head, back)
}

func middleOf(head *ListNode) *ListNode {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	return slow
}

func reversed(node *ListNode) *ListNode {
	var result *ListNode
	for node != nil {
		next := node.Next
		node.Next = result
		result, node = node, next
	}
	return result
}

// weave puts the nodes of back one by one behind those of front, which has more of them.
func weave(front, back *ListNode) {
	for back != nil {
		nextBack := back.Next
		back.Next = front.Next
		front.Next = back
		front, back = back.Next, nextBack
	}
}
