package solution

func addNumbers(first *ListNode, second *ListNode) *ListNode {
	var sum *ListNode
	end := &sum // the link that the next node is hung into
	carry := 0
	for first != nil || second != nil || carry > 0 {
		column := carry
		if first != nil {
			column += first.Val
			first = first.Next
		}
		if second != nil {
			column += second.Val
			second = second.Next
		}
		carry = column / 10
		*end = &ListNode{Val: column % 10}
		end = &(*end).Next
	}
	return sum
}
