package solution

import (
	"sort"
	"strings"
)

// Wrong: always goes to the first row that ends in the character, whichever of several equal ones is meant.
func restore(last string) string {
	first := []byte(last)
	sort.Slice(first, func(i, j int) bool { return first[i] < first[j] })
	var text []byte
	row := strings.IndexByte(last, '$')
	for i := 0; i < len(last)-1; i++ {
		text = append(text, first[row])
		row = strings.IndexByte(last, first[row])
	}
	return string(text)
}
