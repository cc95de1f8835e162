package solution

func cycleStart(head *ListNode) int {
	slow, fast := head, head
	for {
		if fast == nil || fast.Next == nil {
			return -1
		}
		slow, fast = slow.Next, fast.Next.Next
		if slow == fast {
			break
		}
	}
	// From the meeting point to the start it is as far as from the head, up to whole rounds.
	position := 0
	for node := head; node != slow; node = node.Next {
		slow = slow.Next
		position++
	}
	return position
}
