package solution

// Wrong: searches up to the last number and so never answers the place behind it.
func insertPositions(sorted []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		low, high := 0, len(sorted)-1
		for low < high {
			mid := low + (high-low)/2
			if sorted[mid] < target {
				low = mid + 1
			} else {
				high = mid
			}
		}
		positions[i] = low
	}
	return positions
}
