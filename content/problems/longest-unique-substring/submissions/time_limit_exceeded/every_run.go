package solution

// Too slow: looks at every run, even after a repeat: n² steps.
func longestUniqueSubstring(text string) int {
	longest := 0
	for start := 0; start < len(text); start++ {
		var counts [128]int
		repeats := 0
		for end := start; end < len(text); end++ {
			counts[text[end]]++
			if counts[text[end]] > 1 {
				repeats++
			}
			if repeats == 0 {
				longest = max(longest, end-start+1)
			}
		}
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
