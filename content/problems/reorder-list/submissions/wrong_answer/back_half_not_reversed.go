package solution

// Wrong: weaves in the back half from its start instead of from its end.
func reorderList(head *ListNode) {
	slow, fast := head, head
	for fast != nil && fast.Next != nil {
		slow, fast = slow.Next, fast.Next.Next
	}
	back := slow.Next
	slow.Next = nil
	for front := head; back != nil; {
		next := back.Next
		back.Next = front.Next
		front.Next = back
		front, back = back.Next, next
	}
}
