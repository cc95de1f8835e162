package solution

func oddEvenList(head *ListNode) *ListNode {
	if head == nil {
		return nil
	}
	firstEven := head.Next
	odd, even := head, firstEven
	for even != nil && even.Next != nil {
		odd.Next = even.Next
		odd = odd.Next
		even.Next = odd.Next
		even = even.Next
	}
	odd.Next = firstEven
	return head
}
