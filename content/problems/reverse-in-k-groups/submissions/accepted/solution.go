package solution

func reverseGroups(head *ListNode, k int) *ListNode {
	link := &head // the link that leads to the next group
	for complete(*link, k) {
		first := *link
		var reversed *ListNode
		node := first
		for i := 0; i < k; i++ {
			next := node.Next
			node.Next = reversed
			reversed, node = node, next
		}
		*link = reversed
		first.Next = node // the first node behind the group
		link = &first.Next
	}
	return head
}

func complete(node *ListNode, k int) bool {
	for ; k > 0 && node != nil; k-- {
		node = node.Next
	}
	return k == 0
}
