package solution

import "slices"

// Too slow: counts the equal and the smaller characters anew at each step: n² steps.
func restore(last string) string {
	var text []byte
	for row := 0; last[row] != '$'; {
		char := last[row]
		text = append(text, char)
		smaller, equalAbove := 0, 0
		for i := range len(last) {
			if last[i] < char {
				smaller++
			} else if last[i] == char && i < row {
				equalAbove++
			}
		}
		row = smaller + equalAbove
	}
	slices.Reverse(text)
	return string(text)
}
