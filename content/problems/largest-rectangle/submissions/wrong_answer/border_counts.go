package solution

// Wrong: counts the slot of the left border, which is too low, as part of the reservation.
func largestRectangle(free []int) int64 {
	largest := 0
	open := []int{}
	for slot := 0; slot <= len(free); slot++ {
		cores := 0
		if slot < len(free) {
			cores = free[slot]
		}
		for len(open) > 0 && free[open[len(open)-1]] >= cores {
			height := free[open[len(open)-1]]
			open = open[:len(open)-1]
			width := slot
			if len(open) > 0 {
				width = slot - open[len(open)-1]
			}
			if height*width > largest {
				largest = height * width
			}
		}
		open = append(open, slot)
	}
	return int64(largest)
}
