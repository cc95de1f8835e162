package solution

// Wrong: takes a node from each list in turn, as if neither could have two smaller ones in a row.
func mergeLists(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	for first != nil && second != nil {
		smaller, larger := first, second
		if larger.Val < smaller.Val {
			smaller, larger = larger, smaller
		}
		first, second = first.Next, second.Next
		tail.Next, smaller.Next = smaller, larger
		tail = larger
	}
	tail.Next = first
	if first == nil {
		tail.Next = second
	}
	return front.Next
}
