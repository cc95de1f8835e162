package solution

// Wrong: reverses the list in place and compares it with itself; from the old head, now the last
// node, there is only one step left, so only the first and the last id are compared.
func isPalindrome(head *ListNode) bool {
	var reversed *ListNode
	for node := head; node != nil; {
		next := node.Next
		node.Next = reversed
		reversed, node = node, next
	}
	for head != nil && reversed != nil {
		if head.Val != reversed.Val {
			return false
		}
		head, reversed = head.Next, reversed.Next
	}
	return true
}
