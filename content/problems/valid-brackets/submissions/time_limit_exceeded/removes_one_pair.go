package solution

import "strings"

// Too slow: removes the first pair that stands together and begins anew: n² steps.
func validBrackets(text string) bool {
	var brackets []rune
	for _, c := range text {
		if strings.ContainsRune("()[]{}", c) {
			brackets = append(brackets, c)
		}
	}
	partner := map[rune]rune{'(': ')', '[': ']', '{': '}'}
	for {
		pair := 0
		for pair+1 < len(brackets) && partner[brackets[pair]] != brackets[pair+1] {
			pair++
		}
		if pair+1 >= len(brackets) {
			return len(brackets) == 0
		}
		brackets = append(brackets[:pair], brackets[pair+2:]...)
	}
}
