package solution

// Fails: takes both numbers for equally long and reads a digit that isn't there.
func addNumbers(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	carry := 0
	for first != nil || second != nil || carry > 0 {
		sum := first.Val + second.Val + carry
		carry = sum / 10
		tail.Next = &ListNode{Val: sum % 10}
		tail, first, second = tail.Next, first.Next, second.Next
	}
	return front.Next
}
