package solution

// Wrong: looks at the stretch between two equal letters only if it has more than two letters, so "abca" counts as a palindrome.
func palindromePartitions(text string) int {
	n := len(text)
	fewest := make([]int, n+1)
	palindrome := make([]bool, n+1)
	for end := 0; end < n; end++ {
		fewest[end+1] = end + 1
		for start := 0; start < end+1; start++ {
			palindrome[start] = text[start] == text[end] && (end-start <= 3 || palindrome[start+1])
			if palindrome[start] {
				fewest[end+1] = min(fewest[end+1], fewest[start]+1)
			}
		}
	}
	return fewest[n]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
