package solution

// Too slow: lets each free slot sink to the end by swaps of neighbours: n² steps.
func compactSlots(slots []int) {
	for end := len(slots); end > 0; end-- {
		for i := 0; i+1 < end; i++ {
			if slots[i] == 0 {
				slots[i], slots[i+1] = slots[i+1], 0
			}
		}
	}
}
