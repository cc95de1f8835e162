package solution

// Too slow: searches the window when its maximum leaves, at every step if offsets fall: n·k steps.
func windowMaximum(offsets []int, k int) []int {
	maximums := []int{}
	largest := -1 // a place
	for start := 0; start+k <= len(offsets); start++ {
		end := start + k
		if largest < start {
			largest = start
			for i := start; i < end; i++ {
				if offsets[i] >= offsets[largest] {
					largest = i
				}
			}
		} else if offsets[end-1] >= offsets[largest] {
			largest = end - 1
		}
		maximums = append(maximums, offsets[largest])
	}
	return maximums
}
