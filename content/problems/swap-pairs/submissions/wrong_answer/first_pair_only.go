package solution

// Wrong: exchanges only the first pair.
func swapPairs(head *ListNode) *ListNode {
	if head == nil || head.Next == nil {
		return head
	}
	second := head.Next
	head.Next = second.Next
	second.Next = head
	return second
}
