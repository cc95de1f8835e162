package solution

// Fails: looks at the node after the head without asking whether there is a head.
func hasCycle(head *ListNode) bool {
	slow, fast := head, head.Next
	for slow != fast {
		if fast == nil || fast.Next == nil {
			return false
		}
		slow, fast = slow.Next, fast.Next.Next
	}
	return true
}
