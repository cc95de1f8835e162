package solution

func mergeLists(first *ListNode, second *ListNode) *ListNode {
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
