package solution

// Wrong: puts each group as a whole in front of those before it, instead of reversing inside.
func reverseGroups(head *ListNode, k int) *ListNode {
	var values []int
	for node := head; node != nil; node = node.Next {
		values = append(values, node.Val)
	}
	full := len(values) / k * k
	var regrouped []int
	for end := full; end > 0; end -= k {
		regrouped = append(regrouped, values[end-k:end]...)
	}
	regrouped = append(regrouped, values[full:]...)
	front := &ListNode{}
	tail := front
	for _, value := range regrouped {
		tail.Next = &ListNode{Val: value}
		tail = tail.Next
	}
	return front.Next
}
