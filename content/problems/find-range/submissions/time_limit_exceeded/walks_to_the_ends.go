package solution

import "sort"

// Too slow: walks from the first position through the range to its end: n · m steps if all are equal.
func ranges(sorted []int, targets []int) [][]int {
	ranges := make([][]int, len(targets))
	for i, target := range targets {
		first := sort.SearchInts(sorted, target)
		if first == len(sorted) || sorted[first] != target {
			ranges[i] = []int{-1, -1}
			continue
		}
		last := first
		for last+1 < len(sorted) && sorted[last+1] == target {
			last++
		}
		ranges[i] = []int{first, last}
	}
	return ranges
}
