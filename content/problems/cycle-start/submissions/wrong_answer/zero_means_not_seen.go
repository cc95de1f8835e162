package solution

// Wrong: takes position 0 for "not seen yet", so a cycle that leads back to the head is found one
// node later.
func cycleStart(head *ListNode) int {
	positions := map[*ListNode]int{}
	position := 0
	for node := head; node != nil; node = node.Next {
		if positions[node] != 0 {
			return positions[node]
		}
		positions[node] = position
		position++
	}
	return -1
}
