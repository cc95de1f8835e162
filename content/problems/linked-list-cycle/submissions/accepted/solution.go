package solution

func hasCycle(head *ListNode) bool {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast { // after the steps: at the start both stand on the head
			return true
		}
	}
	return false
}
