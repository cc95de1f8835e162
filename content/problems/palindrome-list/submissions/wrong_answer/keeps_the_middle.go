package solution

// Wrong: doesn't leave out the middle node, so odd lengths are compared with one place of difference.
func isPalindrome(head *ListNode) bool {
	var reversed *ListNode
	rest, fast := head, head
	for fast != nil && fast.Next != nil {
		fast = fast.Next.Next
		next := rest.Next
		rest.Next = reversed
		reversed, rest = rest, next
	}
	for rest != nil && reversed != nil {
		if rest.Val != reversed.Val {
			return false
		}
		rest, reversed = rest.Next, reversed.Next
	}
	return true
}
