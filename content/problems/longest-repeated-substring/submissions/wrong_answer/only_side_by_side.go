package solution

// Wrong: finds only repeats that stand side by side.
func longestRepeated(text string) string {
	for length := len(text) / 2; length > 0; length-- {
		for start := 0; start+2*length <= len(text); start++ {
			if text[start:start+length] == text[start+length:start+2*length] {
				return text[start : start+length]
			}
		}
	}
	return ""
}
