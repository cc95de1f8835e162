package solution

// Wrong: moves the last node behind the first, but doesn't repeat this for the rest.
func reorderList(head *ListNode) {
	if head.Next == nil || head.Next.Next == nil {
		return
	}
	before := head
	for before.Next.Next != nil {
		before = before.Next
	}
	last := before.Next
	before.Next = nil
	last.Next = head.Next
	head.Next = last
}
