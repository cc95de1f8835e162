package solution

// Wrong: falls back only once on a mismatch, both in the table and in the search, where several steps may be needed.
func occurrences(text string, pattern string) []int {
	border := make([]int, len(pattern)+1)
	length := 0
	for q := 2; q <= len(pattern); q++ {
		if length > 0 && pattern[length] != pattern[q-1] {
			length = border[length]
		}
		if pattern[length] == pattern[q-1] {
			length++
		}
		border[q] = length
	}
	found := []int{}
	matched := 0
	for i := 0; i < len(text); i++ {
		if matched > 0 && pattern[matched] != text[i] {
			matched = border[matched]
		}
		if pattern[matched] == text[i] {
			matched++
		}
		if matched == len(pattern) {
			found = append(found, i-matched+1)
			matched = border[matched]
		}
	}
	return found
}
