package solution

func longestUniqueSubstring(text string) int {
	var behindLast [128]int // for each ASCII character, the place behind its last occurrence
	start := 0              // of the longest run without repeats that ends here
	longest := 0
	for end := 0; end < len(text); end++ {
		c := text[end]
		start = max(start, behindLast[c])
		behindLast[c] = end + 1
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
