package solution

// Wrong: tells nodes apart by their own value and the next one's, which can repeat too.
func hasCycle(head *ListNode) bool {
	type pair struct{ val, next int }
	seen := map[pair]bool{}
	for node := head; node != nil && node.Next != nil; node = node.Next {
		key := pair{node.Val, node.Next.Val}
		if seen[key] {
			return true
		}
		seen[key] = true
	}
	return false
}
