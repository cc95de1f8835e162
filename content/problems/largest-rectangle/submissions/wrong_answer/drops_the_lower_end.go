package solution

// Wrong: begins with all slots and always drops the lower end, though the higher end may be the one in the way.
func largestRectangle(free []int) int64 {
	first, last := 0, len(free)-1
	largest := 0
	for first <= last {
		lowest := free[first]
		for _, cores := range free[first : last+1] {
			if cores < lowest {
				lowest = cores
			}
		}
		if product := lowest * (last - first + 1); product > largest {
			largest = product
		}
		if free[first] < free[last] {
			first++
		} else {
			last--
		}
	}
	return int64(largest)
}
