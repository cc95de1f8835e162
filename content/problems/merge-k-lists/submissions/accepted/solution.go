package solution

func mergeLists(lists []*ListNode) *ListNode {
	if len(lists) == 0 {
		return nil
	}
	for len(lists) > 1 {
		half := (len(lists) + 1) / 2 // of an odd number the one in the middle waits
		for i := half; i < len(lists); i++ {
			lists[i-half] = merge(lists[i-half], lists[i])
		}
		lists = lists[:half]
	}
	return lists[0]
}

func merge(first, second *ListNode) *ListNode {
	var merged *ListNode
	end := &merged // the link that the next node is hung into
	for first != nil && second != nil {
		if first.Val <= second.Val {
			*end, first = first, first.Next
		} else {
			*end, second = second, second.Next
		}
		end = &(*end).Next
	}
	if first != nil {
		*end = first
	} else {
		*end = second
	}
	return merged
}
