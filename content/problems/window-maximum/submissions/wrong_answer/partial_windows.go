package solution

// Wrong: answers for the windows at the beginning as well that are not complete yet.
func windowMaximum(offsets []int, k int) []int {
	maximums := []int{}
	candidates := []int{}
	for i, offset := range offsets {
		for len(candidates) > 0 && offsets[candidates[len(candidates)-1]] <= offset {
			candidates = candidates[:len(candidates)-1]
		}
		candidates = append(candidates, i)
		if candidates[0] <= i-k {
			candidates = candidates[1:]
		}
		maximums = append(maximums, offsets[candidates[0]])
	}
	return maximums
}
