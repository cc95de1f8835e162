package solution

// Too slow: walks to the end of the answer for each node that is appended: n² steps.
func mergeLists(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	for first != nil || second != nil {
		tail := front
		for tail.Next != nil {
			tail = tail.Next
		}
		if second == nil || first != nil && first.Val <= second.Val {
			tail.Next, first = &ListNode{Val: first.Val}, first.Next
		} else {
			tail.Next, second = &ListNode{Val: second.Val}, second.Next
		}
	}
	return front.Next
}
