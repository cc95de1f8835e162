package solution

// Wrong: remembers the largest and the second largest only, so it is at a loss after both have left.
func windowMaximum(offsets []int, k int) []int {
	maximums := []int{}
	first, second := -1, -1 // places
	for i, offset := range offsets {
		if first == i-k {
			first, second = second, -1
		}
		switch {
		case first < 0 || offset >= offsets[first]:
			first, second = i, -1
		case second < 0 || offset >= offsets[second]:
			second = i
		}
		if i >= k-1 {
			maximums = append(maximums, offsets[first])
		}
	}
	return maximums
}
