package solution

// Too slow: walks along the array for each target: n·m steps.
func insertPositions(sorted []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		for positions[i] < len(sorted) && sorted[positions[i]] < target {
			positions[i]++
		}
	}
	return positions
}
