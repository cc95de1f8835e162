package solution

// Wrong: makes sure that the second string has enough of each character of the first, and never asks whether it has more.
func isAnagram(first string, second string) bool {
	left := map[rune]int{}
	for _, character := range second {
		left[character]++
	}
	for _, character := range first {
		if left[character] == 0 {
			return false
		}
		left[character]--
	}
	return true
}
