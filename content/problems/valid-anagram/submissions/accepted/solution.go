package solution

func isAnagram(first string, second string) bool {
	return counts(first) == counts(second)
}

// counts says how often each byte occurs.
func counts(text string) [256]int {
	var counts [256]int
	for i := range text {
		counts[text[i]]++
	}
	return counts
}
