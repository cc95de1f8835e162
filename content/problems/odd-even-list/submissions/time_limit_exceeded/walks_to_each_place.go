package solution

// Too slow: walks from the head to each place: n²/2 steps.
func oddEvenList(head *ListNode) *ListNode {
	length := 0
	for node := head; node != nil; node = node.Next {
		length++
	}
	front := &ListNode{}
	tail := front
	for start := range 2 {
		for place := start; place < length; place += 2 {
			node := head
			for range place {
				node = node.Next
			}
			tail.Next = &ListNode{Val: node.Val}
			tail = tail.Next
		}
	}
	return front.Next
}
