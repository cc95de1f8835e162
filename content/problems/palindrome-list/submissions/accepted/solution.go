package solution

func isPalindrome(head *ListNode) bool {
	var reversed *ListNode // the first half, from its end to the head
	rest, fast := head, head
	for fast != nil && fast.Next != nil {
		fast = fast.Next.Next
		next := rest.Next
		rest.Next = reversed
		reversed, rest = rest, next
	}
	if fast != nil { // an odd number of nodes: the middle one has no partner
		rest = rest.Next
	}
	for rest != nil {
		if rest.Val != reversed.Val {
			return false
		}
		rest, reversed = rest.Next, reversed.Next
	}
	return true
}
