package solution

func swapPairs(head *ListNode) *ListNode {
	link := &head // the link that leads to the next pair
	for *link != nil && (*link).Next != nil {
		first := *link
		second := first.Next
		first.Next = second.Next
		second.Next = first
		*link = second
		link = &first.Next
	}
	return head
}
