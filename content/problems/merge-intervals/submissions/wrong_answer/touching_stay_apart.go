package solution

import (
	"cmp"
	"slices"
)

// Wrong: windows that only touch are not combined.
func mergeIntervals(windows [][]int) [][]int {
	slices.SortFunc(windows, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	merged := [][]int{}
	for _, window := range windows {
		if n := len(merged); n > 0 && window[0] < merged[n-1][1] {
			merged[n-1][1] = max(merged[n-1][1], window[1])
		} else {
			merged = append(merged, window)
		}
	}
	return merged
}
