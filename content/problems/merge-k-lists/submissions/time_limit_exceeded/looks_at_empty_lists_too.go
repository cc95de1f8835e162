package solution

// Too slow: looks at the fronts of all k lists for each of the n nodes, empty lists included.
func mergeLists(lists []*ListNode) *ListNode {
	front := &ListNode{}
	tail := front
	for {
		smallest := -1
		for i, list := range lists {
			if list != nil && (smallest < 0 || list.Val < lists[smallest].Val) {
				smallest = i
			}
		}
		if smallest < 0 {
			return front.Next
		}
		tail.Next = lists[smallest]
		tail = tail.Next
		lists[smallest] = tail.Next
	}
}
