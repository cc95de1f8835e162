package solution

// Wrong: the walkers are one node too close, so the node after the right one goes.
func removeFromEnd(head *ListNode, k int) *ListNode {
	front := &ListNode{Next: head}
	ahead := head
	for i := 1; i < k; i++ {
		ahead = ahead.Next
	}
	before := front
	for ahead != nil {
		ahead = ahead.Next
		before = before.Next
	}
	if before.Next != nil {
		before.Next = before.Next.Next
	}
	return front.Next
}
