package solution

// Wrong: marks the nodes it has passed with a value that a node may have from the start.
func hasCycle(head *ListNode) bool {
	const passed = -100_000
	for node := head; node != nil; node = node.Next {
		if node.Val == passed {
			return true
		}
		node.Val = passed
	}
	return false
}
