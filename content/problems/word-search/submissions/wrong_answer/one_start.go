package solution

import "strings"

// Wrong: begins only at the first rack that fits the first letter.
func wordSearch(grid []string, word string) bool {
	width := len(grid[0])
	racks := []byte(strings.Join(grid, ""))
	var leads func(rack, at int) bool
	leads = func(rack, at int) bool {
		if racks[rack] != word[at] {
			return false
		}
		if at == len(word)-1 {
			return true
		}
		kind := racks[rack]
		racks[rack] = ' '
		found := rack >= width && leads(rack-width, at+1) ||
			rack+width < len(racks) && leads(rack+width, at+1) ||
			rack%width > 0 && leads(rack-1, at+1) ||
			rack%width < width-1 && leads(rack+1, at+1)
		racks[rack] = kind
		return found
	}
	start := strings.IndexByte(string(racks), word[0])
	return start >= 0 && leads(start, 0)
}
