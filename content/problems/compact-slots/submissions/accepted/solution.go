package solution

func compactSlots(slots []int) {
	write := 0
	for _, id := range slots {
		if id != 0 {
			slots[write] = id
			write++
		}
	}
	for ; write < len(slots); write++ {
		slots[write] = 0
	}
}
