package solution

// Too slow: walks from the head to each place: n²/2 steps.
func oddEvenList(head *ListNode) *ListNode {
	length := 0
	for node := head; node != nil; node = node.Next {
		length++
	}
	front := &ListNode{}
	tail := front
	for start := 0; start < 2; start++ {
		for place := start; place < length; place += 2 {
			node := head
			for i := 0; i < place; i++ {
				node = node.Next
			}
			tail.Next = &ListNode{Val: node.Val}
			tail = tail.Next
		}
	}
	return front.Next
}
