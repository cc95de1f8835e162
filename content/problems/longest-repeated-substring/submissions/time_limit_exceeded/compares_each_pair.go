package solution

// Too slow: compares each two starts: n² steps, and n³ for a single letter.
func longestRepeated(text string) string {
	longest := ""
	for i := 0; i < len(text); i++ {
		for j := i + 1; j+len(longest) < len(text); j++ {
			length := 0
			for j+length < len(text) && text[i+length] == text[j+length] {
				length++
			}
			if length > len(longest) {
				longest = text[i : i+length]
			}
		}
	}
	return longest
}
