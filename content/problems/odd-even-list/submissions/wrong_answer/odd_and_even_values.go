package solution

// Wrong: groups by odd and even values instead of places.
func oddEvenList(head *ListNode) *ListNode {
	odd, even := &ListNode{}, &ListNode{}
	oddTail, evenTail := odd, even
	for node := head; node != nil; node = node.Next {
		if node.Val%2 != 0 {
			oddTail.Next = &ListNode{Val: node.Val}
			oddTail = oddTail.Next
		} else {
			evenTail.Next = &ListNode{Val: node.Val}
			evenTail = evenTail.Next
		}
	}
	oddTail.Next = even.Next
	return odd.Next
}
