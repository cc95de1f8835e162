package solution

// Wrong: returns a new node with the right value instead of the node, so the rest of the queue is lost.
func middleNode(head *ListNode) *ListNode {
	var values []int
	for node := head; node != nil; node = node.Next {
		values = append(values, node.Val)
	}
	if len(values) == 0 {
		return nil
	}
	return &ListNode{Val: values[len(values)/2]}
}
