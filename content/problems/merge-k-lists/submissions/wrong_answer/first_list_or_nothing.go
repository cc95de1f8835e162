package solution

// Wrong: takes the answer for complete when the first list is empty.
func mergeLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 || lists[0] == nil {
		return nil
	}
	front := &ListNode{Next: lists[0]}
	for _, list := range lists[1:] {
		before := front
		for list != nil {
			next := list.Next
			for before.Next != nil && before.Next.Val <= list.Val {
				before = before.Next
			}
			list.Next = before.Next
			before.Next = list
			list = next
		}
	}
	return front.Next
}
