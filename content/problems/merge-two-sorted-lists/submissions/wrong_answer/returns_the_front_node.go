package solution

// Wrong: returns the node that stands before the answer, so the answer begins with a 0 too many.
func mergeLists(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	for first != nil && second != nil {
		if first.Val <= second.Val {
			tail.Next, first = first, first.Next
		} else {
			tail.Next, second = second, second.Next
		}
		tail = tail.Next
	}
	if first != nil {
		tail.Next = first
	} else {
		tail.Next = second
	}
	return front
}
