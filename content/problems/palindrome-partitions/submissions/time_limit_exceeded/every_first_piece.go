package solution

// Too slow: tries every first piece and solves the same rests over and over: 2ⁿ steps.
func palindromePartitions(text string) int {
	fewest := len(text)
	for end := 1; end <= len(text); end++ {
		if isPalindrome(text[:end]) {
			fewest = min(fewest, 1+palindromePartitions(text[end:]))
		}
	}
	return fewest
}

func isPalindrome(text string) bool {
	for i, j := 0, len(text)-1; i < j; i, j = i+1, j-1 {
		if text[i] != text[j] {
			return false
		}
	}
	return true
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
