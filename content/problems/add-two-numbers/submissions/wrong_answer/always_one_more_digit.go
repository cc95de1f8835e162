package solution

// Wrong: always appends the carry at the end, so most sums begin with a leading zero.
func addNumbers(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	carry := 0
	for first != nil || second != nil {
		sum := carry
		if first != nil {
			sum += first.Val
			first = first.Next
		}
		if second != nil {
			sum += second.Val
			second = second.Next
		}
		carry = sum / 10
		tail.Next = &ListNode{Val: sum % 10}
		tail = tail.Next
	}
	tail.Next = &ListNode{Val: carry}
	return front.Next
}
