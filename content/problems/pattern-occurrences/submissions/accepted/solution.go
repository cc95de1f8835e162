package solution

func occurrences(text string, pattern string) []int {
	border := borders(pattern)
	found := []int{}
	matched := 0 // the longest prefix of the pattern that ends at the current character
	for i := 0; i < len(text); i++ {
		for matched > 0 && (matched == len(pattern) || pattern[matched] != text[i]) {
			matched = border[matched]
		}
		if pattern[matched] == text[i] {
			matched++
		}
		if matched == len(pattern) {
			found = append(found, i-matched+1)
		}
	}
	return found
}

// borders answers for each q the length of the longest proper prefix of the first q characters
// that is also a suffix of them.
func borders(pattern string) []int {
	border := make([]int, len(pattern)+1)
	length := 0
	for q := 2; q <= len(pattern); q++ {
		last := pattern[q-1]
		for length > 0 && pattern[length] != last {
			length = border[length]
		}
		if pattern[length] == last {
			length++
		}
		border[q] = length
	}
	return border
}
