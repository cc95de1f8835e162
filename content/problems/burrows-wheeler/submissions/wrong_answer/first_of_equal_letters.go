package solution

import (
	"slices"
	"strings"
)

// Wrong: always goes to the first row that ends in the character, whichever of several equal ones is meant.
func restore(last string) string {
	first := []byte(last)
	slices.Sort(first)
	var text []byte
	row := strings.IndexByte(last, '$')
	for range len(last) - 1 {
		text = append(text, first[row])
		row = strings.IndexByte(last, first[row])
	}
	return string(text)
}
