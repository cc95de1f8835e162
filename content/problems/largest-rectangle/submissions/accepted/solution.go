package solution

func largestRectangle(free []int) int64 {
	largest := 0
	open := []int{} // slots without a right border yet; they rise
	for slot := 0; slot <= len(free); slot++ {
		cores := 0 // the end is a border for all
		if slot < len(free) {
			cores = free[slot]
		}
		for len(open) > 0 && free[open[len(open)-1]] >= cores {
			height := free[open[len(open)-1]]
			open = open[:len(open)-1]
			left := -1
			if len(open) > 0 {
				left = open[len(open)-1]
			}
			if product := height * (slot - left - 1); product > largest {
				largest = product
			}
		}
		open = append(open, slot)
	}
	return int64(largest)
}
