package solution

import "strings"

// Wrong: writes all rows into one and takes the last rack of a row and the first of the next for neighbours.
func wordSearch(grid []string, word string) bool {
	width := len(grid[0])
	racks := []byte(strings.Join(grid, ""))
	var leads func(rack, at int) bool
	leads = func(rack, at int) bool {
		if rack < 0 || rack >= len(racks) || racks[rack] != word[at] {
			return false
		}
		if at == len(word)-1 {
			return true
		}
		kind := racks[rack]
		racks[rack] = ' '
		found := leads(rack-width, at+1) || leads(rack+width, at+1) || leads(rack-1, at+1) || leads(rack+1, at+1)
		racks[rack] = kind
		return found
	}
	for rack := range racks {
		if leads(rack, 0) {
			return true
		}
	}
	return false
}
