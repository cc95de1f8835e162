package solution

// Wrong: with an odd number of lists, the one without a partner is dropped.
func mergeLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 {
		return nil
	}
	for len(lists) > 1 {
		var merged []*ListNode
		for i := 0; i+1 < len(lists); i += 2 {
			merged = append(merged, merge(lists[i], lists[i+1]))
		}
		lists = merged
	}
	return lists[0]
}

func merge(first, second *ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	for first != nil && second != nil {
		if first.Val <= second.Val {
			tail.Next, first = first, first.Next
		} else {
			tail.Next, second = second, second.Next
		}
		tail = tail.Next
	}
	tail.Next = first
	if first == nil {
		tail.Next = second
	}
	return front.Next
}
