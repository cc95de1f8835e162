package solution

func firstUnique(text string) int {
	var counts [256]int
	for i := range text {
		counts[text[i]]++
	}
	for i := range text {
		if counts[text[i]] == 1 {
			return i
		}
	}
	return -1
}
