package solution

import "strings"

// Wrong: only counts how many brackets are open; any kind closes any other.
func validBrackets(text string) bool {
	open := 0
	for _, c := range text {
		if strings.ContainsRune("([{", c) {
			open++
		} else if strings.ContainsRune(")]}", c) {
			open--
			if open < 0 {
				return false
			}
		}
	}
	return open == 0
}
