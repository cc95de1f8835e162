package solution

func insertPositions(sorted []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		positions[i] = insertPosition(sorted, target)
	}
	return positions
}

// All numbers left of low are smaller than the target; none from high on is.
func insertPosition(sorted []int, target int) int {
	low, high := 0, len(sorted)
	for low < high {
		mid := low + (high-low)/2
		if sorted[mid] < target {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}
