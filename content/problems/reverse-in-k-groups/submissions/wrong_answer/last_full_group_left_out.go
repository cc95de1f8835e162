package solution

// Wrong: reverses a group only if another node follows it, so a complete last group stays as it is.
func reverseGroups(head *ListNode, k int) *ListNode {
	front := &ListNode{Next: head}
	before := front
	for {
		rest := before.Next
		for i := 0; i < k && rest != nil; i++ {
			rest = rest.Next
		}
		if rest == nil {
			return front.Next
		}
		first, reversed := before.Next, rest
		for node := first; node != rest; {
			next := node.Next
			node.Next = reversed
			reversed, node = node, next
		}
		before.Next = reversed
		before = first
	}
}
