package solution

// Too slow: searches the second string for a character that is not crossed out yet, from its start each time: n² steps.
func isAnagram(first string, second string) bool {
	if len(first) != len(second) {
		return false
	}
	crossed := make([]bool, len(second))
	for i := range first {
		at := 0
		for at < len(second) && (crossed[at] || second[at] != first[i]) {
			at++
		}
		if at == len(second) {
			return false
		}
		crossed[at] = true
	}
	return true
}
