package solution

// Wrong: adds only as long as both lists have digits, and cuts the rest of the longer one off.
func addNumbers(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	carry := 0
	for first != nil && second != nil {
		sum := first.Val + second.Val + carry
		carry = sum / 10
		tail.Next = &ListNode{Val: sum % 10}
		tail, first, second = tail.Next, first.Next, second.Next
	}
	if carry > 0 {
		tail.Next = &ListNode{Val: carry}
	}
	return front.Next
}
