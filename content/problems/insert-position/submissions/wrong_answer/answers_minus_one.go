package solution

import "sort"

// Wrong: answers -1 for a target that is not among the numbers.
func insertPositions(sorted []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		position := sort.SearchInts(sorted, target)
		if position == len(sorted) || sorted[position] != target {
			position = -1
		}
		positions[i] = position
	}
	return positions
}
