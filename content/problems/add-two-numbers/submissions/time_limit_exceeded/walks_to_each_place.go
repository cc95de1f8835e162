package solution

// Too slow: walks from the head to each place: n² steps.
func addNumbers(first *ListNode, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	carry := 0
	for place := 0; ; place++ {
		a, b := at(first, place), at(second, place)
		if a == nil && b == nil && carry == 0 {
			return front.Next
		}
		sum := carry
		if a != nil {
			sum += a.Val
		}
		if b != nil {
			sum += b.Val
		}
		carry = sum / 10
		tail.Next = &ListNode{Val: sum % 10}
		tail = tail.Next
	}
}

func at(node *ListNode, place int) *ListNode {
	for ; place > 0 && node != nil; place-- {
		node = node.Next
	}
	return node
}
