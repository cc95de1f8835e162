package solution

// Wrong: the searched range ends with the last number, so a boundary behind it can't be found.
func ranges(sorted []int, targets []int) [][]int {
	ranges := make([][]int, len(targets))
	for i, target := range targets {
		first := start(sorted, target)
		last := start(sorted, target+1) - 1
		if first <= last {
			ranges[i] = []int{first, last}
		} else {
			ranges[i] = []int{-1, -1}
		}
	}
	return ranges
}

func start(sorted []int, x int) int {
	low, high := 0, len(sorted)-1
	for low < high {
		mid := (low + high) / 2
		if sorted[mid] < x {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
