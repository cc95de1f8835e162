package solution

// Wrong: goes on one node later instead of two, so the first node wanders to the end.
func swapPairs(head *ListNode) *ListNode {
	front := &ListNode{Next: head}
	for before := front; before.Next != nil && before.Next.Next != nil; before = before.Next {
		first, second := before.Next, before.Next.Next
		first.Next = second.Next
		second.Next = first
		before.Next = second
	}
	return front.Next
}
