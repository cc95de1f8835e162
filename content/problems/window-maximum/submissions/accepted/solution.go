package solution

func windowMaximum(offsets []int, k int) []int {
	maximums := make([]int, 0, len(offsets)-k+1)
	candidates := []int{} // places, oldest first; their offsets fall
	for i, offset := range offsets {
		for len(candidates) > 0 && offsets[candidates[len(candidates)-1]] <= offset {
			candidates = candidates[:len(candidates)-1] // leaves before i and is no larger
		}
		candidates = append(candidates, i)
		if candidates[0] == i-k {
			candidates = candidates[1:]
		}
		if i >= k-1 {
			maximums = append(maximums, offsets[candidates[0]])
		}
	}
	return maximums
}
