package solution

import (
	"strings"
	"unicode"
)

// Too slow: builds two strings character by character, each time as a new copy: n² steps.
func isPalindrome(text string) bool {
	forwards, backwards := "", ""
	for _, r := range strings.ToLower(text) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			forwards = forwards + string(r)
			backwards = string(r) + backwards
		}
	}
	return forwards == backwards
}
