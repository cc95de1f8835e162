package solution

import (
	"sort"
)

// Wrong: answers the place counted from the oldest number instead of the position in the array.
func positions(ring []int, targets []int) []int {
	n := len(ring)
	oldest := sort.Search(n, func(i int) bool { return ring[i] <= ring[n-1] })
	sorted := append(append([]int(nil), ring[oldest:]...), ring[:oldest]...)
	positions := make([]int, len(targets))
	for i, target := range targets {
		place := sort.SearchInts(sorted, target)
		positions[i] = place
		if place == len(sorted) || sorted[place] != target {
			positions[i] = -1
		}
	}
	return positions
}
