package solution

import (
	"cmp"
	"slices"
)

func mergeIntervals(windows [][]int) [][]int {
	byStart := slices.Clone(windows)
	slices.SortFunc(byStart, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	merged := [][]int{}
	for _, window := range byStart {
		start, end := window[0], window[1]
		if n := len(merged); n > 0 && start <= merged[n-1][1] {
			merged[n-1][1] = max(merged[n-1][1], end)
		} else {
			merged = append(merged, []int{start, end})
		}
	}
	return merged
}
