package solution

// Too slow: counts the character of each place in the whole text: n² steps.
func firstUnique(text string) int {
	for i, character := range text {
		count := 0
		for _, other := range text {
			if other == character {
				count++
			}
		}
		if count == 1 {
			return i
		}
	}
	return -1
}
