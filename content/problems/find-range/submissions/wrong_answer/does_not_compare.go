package solution

import "sort"

// Wrong: does not look whether the target occurs where it would have to stand.
func ranges(sorted []int, targets []int) [][]int {
	ranges := make([][]int, len(targets))
	for i, target := range targets {
		first := sort.SearchInts(sorted, target)
		if first == len(sorted) {
			ranges[i] = []int{-1, -1}
			continue
		}
		behind := sort.SearchInts(sorted, sorted[first]+1)
		ranges[i] = []int{first, behind - 1}
	}
	return ranges
}
