package solution

// Fails: looks at the node after the head without asking whether there is a head.
func cycleStart(head *ListNode) int {
	positions := map[*ListNode]int{head: 0}
	position := 1
	for node := head.Next; node != nil; node = node.Next {
		if start, seen := positions[node]; seen {
			return start
		}
		positions[node] = position
		position++
	}
	return -1
}
