package solution

func removeFromEnd(head *ListNode, k int) *ListNode {
	ahead := head
	for i := 0; i < k; i++ {
		ahead = ahead.Next
	}
	link := &head // the link that leads to the node that goes, once ahead has left the list
	for ahead != nil {
		ahead = ahead.Next
		link = &(*link).Next
	}
	*link = (*link).Next
	return head
}
