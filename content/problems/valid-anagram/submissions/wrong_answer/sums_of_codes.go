package solution

// Wrong: compares the sums of the character codes.
func isAnagram(first string, second string) bool {
	sum := 0
	for _, character := range first {
		sum += int(character)
	}
	for _, character := range second {
		sum -= int(character)
	}
	return len(first) == len(second) && sum == 0
}
