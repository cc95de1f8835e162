package solution

// Too slow: walks to the last remaining node of the group for each of its k places: n · k/2 steps.
func reverseGroups(head *ListNode, k int) *ListNode {
	front := &ListNode{Next: head}
	before := front
	for complete(before.Next, k) {
		for left := k - 1; left > 0; left-- {
			beforeLast := before
			for i := 0; i < left; i++ {
				beforeLast = beforeLast.Next
			}
			last := beforeLast.Next
			beforeLast.Next = last.Next
			last.Next = before.Next
			before.Next = last
			before = last
		}
		before = before.Next
	}
	return front.Next
}

func complete(node *ListNode, k int) bool {
	for ; k > 0 && node != nil; k-- {
		node = node.Next
	}
	return k == 0
}
