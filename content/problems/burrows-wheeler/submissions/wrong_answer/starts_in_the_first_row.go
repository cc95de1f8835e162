package solution

import (
	"sort"
)

// Wrong: starts in the first row and takes as many characters as there are, so the $ comes first and is not taken off.
func restore(last string) string {
	following := make([]int, len(last))
	for row := range following {
		following[row] = row
	}
	sort.SliceStable(following, func(i, j int) bool { return last[following[i]] < last[following[j]] })
	var text []byte
	row := 0
	for range last {
		row = following[row]
		text = append(text, last[row])
	}
	return string(text)
}
