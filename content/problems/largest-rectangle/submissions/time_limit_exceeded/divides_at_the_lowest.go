package solution

// Too slow: searches the lowest slot of a range and goes on with both sides of it: n² steps if the slots rise or fall.
func largestRectangle(free []int) int64 {
	largest := 0
	ranges := [][]int{free}
	for len(ranges) > 0 {
		slots := ranges[len(ranges)-1]
		ranges = ranges[:len(ranges)-1]
		if len(slots) == 0 {
			continue
		}
		lowest := 0
		for i, cores := range slots {
			if cores < slots[lowest] {
				lowest = i
			}
		}
		if product := slots[lowest] * len(slots); product > largest {
			largest = product
		}
		ranges = append(ranges, slots[:lowest], slots[lowest+1:])
	}
	return int64(largest)
}
