package solution

// Too slow: walks from the head to the node before the last one again and again: n² steps.
func middleNode(head *ListNode) *ListNode {
	front := head
	var back *ListNode // the first node behind those that are left
	for front != nil && front != back && front.Next != back {
		before := front
		for before.Next.Next != back {
			before = before.Next
		}
		back = before.Next
		if front.Next == back {
			return back
		}
		front = front.Next
	}
	return front
}
