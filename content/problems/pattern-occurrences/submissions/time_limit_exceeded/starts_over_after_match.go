package solution

// Too slow: finds the next occurrence in linear time, but starts from nothing after each one, so many occurrences cost text × pattern steps.
func occurrences(text string, pattern string) []int {
	found := []int{}
	for start := 0; ; start++ {
		next := nextOccurrence(text[start:], pattern)
		if next < 0 {
			return found
		}
		start += next
		found = append(found, start)
	}
}

func nextOccurrence(text, pattern string) int {
	border := make([]int, len(pattern)+1)
	length := 0
	for q := 2; q <= len(pattern); q++ {
		for length > 0 && pattern[length] != pattern[q-1] {
			length = border[length]
		}
		if pattern[length] == pattern[q-1] {
			length++
		}
		border[q] = length
	}
	matched := 0
	for i := 0; i < len(text); i++ {
		for matched > 0 && pattern[matched] != text[i] {
			matched = border[matched]
		}
		if pattern[matched] == text[i] {
			matched++
		}
		if matched == len(pattern) {
			return i - matched + 1
		}
	}
	return -1
}
