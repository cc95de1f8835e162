package solution

// Too slow: walks to the last remaining node for each node of the front: n²/4 steps.
func isPalindrome(head *ListNode) bool {
	var end *ListNode // the first node behind those that are left
	for head != nil && head != end && head.Next != end {
		last := head
		for last.Next != end {
			last = last.Next
		}
		if head.Val != last.Val {
			return false
		}
		head, end = head.Next, last
	}
	return true
}
