package solution

// Wrong: exchanges the second node of each four with the third, which is right up to four nodes only.
func oddEvenList(head *ListNode) *ListNode {
	for node := head; node != nil && node.Next != nil && node.Next.Next != nil; {
		second, third := node.Next, node.Next.Next
		second.Val, third.Val = third.Val, second.Val
		if third.Next == nil {
			break
		}
		node = third.Next.Next
	}
	return head
}
