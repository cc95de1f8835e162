package solution

// Wrong: answers the place of the character among the different ones, not in the text.
func firstUnique(text string) int {
	counts := map[rune]int{}
	different := []rune{}
	for _, character := range text {
		if counts[character] == 0 {
			different = append(different, character)
		}
		counts[character]++
	}
	for i, character := range different {
		if counts[character] == 1 {
			return i
		}
	}
	return -1
}
