package solution

func palindromePartitions(text string) int {
	n := len(text)
	fewest := make([]int, n+1) // pieces of the first letters, by their number
	for end := range fewest {
		fewest[end] = end
	}
	// grow improves fewest by all palindromes around a middle. Going from left to right, fewest[left] is final: all
	// palindromes that end there have their middle further left.
	grow := func(left, right int) {
		for left >= 0 && right < n && text[left] == text[right] {
			fewest[right+1] = min(fewest[right+1], fewest[left]+1)
			left--
			right++
		}
	}
	for middle := 0; middle < n; middle++ {
		grow(middle-1, middle)
		grow(middle, middle)
	}
	return fewest[n]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
