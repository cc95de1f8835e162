package solution

// Wrong: takes every stretch whose first and last letter agree for a palindrome.
func palindromePartitions(text string) int {
	fewest := make([]int, len(text)+1)
	for end := 1; end <= len(text); end++ {
		fewest[end] = end
		for start := 0; start < end; start++ {
			if text[start] == text[end-1] {
				fewest[end] = min(fewest[end], fewest[start]+1)
			}
		}
	}
	return fewest[len(text)]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
