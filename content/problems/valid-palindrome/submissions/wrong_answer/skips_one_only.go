package solution

import (
	"strings"
	"unicode"
)

// Wrong: skips at most one character that does not count before comparing.
func isPalindrome(text string) bool {
	text = strings.ToLower(text)
	for left, right := 0, len(text)-1; left < right; left, right = left+1, right-1 {
		if !counts(text[left]) {
			left++
		}
		if !counts(text[right]) {
			right--
		}
		if left < right && text[left] != text[right] {
			return false
		}
	}
	return true
}

func counts(c byte) bool {
	return unicode.IsLetter(rune(c)) || unicode.IsDigit(rune(c))
}
