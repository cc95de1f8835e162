package solution

// Wrong: moves a variable to the next node, but no link of the list changes unless the head goes.
func removeFromEnd(head *ListNode, k int) *ListNode {
	length := 0
	for node := head; node != nil; node = node.Next {
		length++
	}
	if k == length {
		return head.Next
	}
	found := head
	for i := 0; i < length-k; i++ {
		found = found.Next
	}
	found = found.Next
	return head
}
