package solution

// Wrong: on a mismatch forgets everything that matched and never looks back, so an occurrence that began inside the failed attempt is lost.
func occurrences(text string, pattern string) []int {
	found := []int{}
	matched := 0
	for i := 0; i < len(text); i++ {
		if pattern[matched] != text[i] {
			matched = 0
		}
		if pattern[matched] == text[i] {
			matched++
		}
		if matched == len(pattern) {
			found = append(found, i-matched+1)
			matched = 0
		}
	}
	return found
}
