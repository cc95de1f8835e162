package solution

// Wrong: takes the place 0 for "not seen yet", so a repeat of the first character is missed.
func longestUniqueSubstring(text string) int {
	lastPlace := map[byte]int{}
	start, longest := 0, 0
	for end := 0; end < len(text); end++ {
		if last := lastPlace[text[end]]; last != 0 && last >= start {
			start = last + 1
		}
		lastPlace[text[end]] = end
		longest = max(longest, end-start+1)
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
