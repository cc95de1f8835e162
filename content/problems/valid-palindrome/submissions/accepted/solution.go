package solution

import "unicode"

func isPalindrome(text string) bool {
	left, right := 0, len(text)-1
	for left < right {
		first, last := rune(text[left]), rune(text[right])
		switch {
		case !counts(first):
			left++
		case !counts(last):
			right--
		case unicode.ToLower(first) != unicode.ToLower(last):
			return false
		default:
			left++
			right--
		}
	}
	return true
}

func counts(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r)
}
