package solution

import (
	"sort"
)

func mergeIntervals(windows [][]int) [][]int {
	byStart := append([][]int(nil), windows...)
	sort.Slice(byStart, func(i, j int) bool { return byStart[i][0] < byStart[j][0] })
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

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
