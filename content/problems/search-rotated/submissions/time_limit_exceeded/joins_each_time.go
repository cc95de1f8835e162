package solution

import "sort"

// Too slow: cuts the ring open and joins it anew for each target: n · m steps.
func positions(ring []int, targets []int) []int {
	positions := make([]int, len(targets))
	for i, target := range targets {
		oldest := 0
		for place, number := range ring {
			if number < ring[oldest] {
				oldest = place
			}
		}
		sorted := append(append([]int(nil), ring[oldest:]...), ring[:oldest]...)
		positions[i] = -1
		if place := sort.SearchInts(sorted, target); place < len(sorted) && sorted[place] == target {
			positions[i] = (oldest + place) % len(ring)
		}
	}
	return positions
}
