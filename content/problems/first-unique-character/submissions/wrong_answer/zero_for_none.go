package solution

// Wrong: answers 0 when no character is unique.
func firstUnique(text string) int {
	counts := map[rune]int{}
	for _, character := range text {
		counts[character]++
	}
	first := 0
	for i := len(text) - 1; i >= 0; i-- {
		if counts[rune(text[i])] == 1 {
			first = i
		}
	}
	return first
}
