package solution

// Wrong: counts positions from 1.
func cycleStart(head *ListNode) int {
	positions := map[*ListNode]int{}
	for node := head; node != nil; node = node.Next {
		if position, seen := positions[node]; seen {
			return position
		}
		positions[node] = len(positions) + 1
	}
	return -1
}
