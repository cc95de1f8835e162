package solution

import "slices"

// Wrong: answers -1 for a target that is not among the numbers.
func insertPositions(sorted []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		position, found := slices.BinarySearch(sorted, target)
		if !found {
			position = -1
		}
		positions[i] = position
	}
	return positions
}
