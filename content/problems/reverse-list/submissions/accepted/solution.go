package solution

func reverseList(head *ListNode) *ListNode {
	var reversed *ListNode
	for node := head; node != nil; {
		next := node.Next
		node.Next = reversed
		reversed, node = node, next
	}
	return reversed
}
