package solution

import "strings"

// Wrong: leaves out blanks and hyphens, but no other signs.
func isPalindrome(text string) bool {
	text = strings.NewReplacer(" ", "", "-", "").Replace(strings.ToLower(text))
	for left, right := 0, len(text)-1; left < right; left, right = left+1, right-1 {
		if text[left] != text[right] {
			return false
		}
	}
	return true
}
