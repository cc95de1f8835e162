package solution

import (
	"sort"
)

// Wrong: combines windows with a minute between them, as if both ends were whole minutes.
func mergeIntervals(windows [][]int) [][]int {
	sort.Slice(windows, func(i, j int) bool { return windows[i][0] < windows[j][0] })
	merged := [][]int{}
	for _, window := range windows {
		if n := len(merged); n > 0 && window[0] <= merged[n-1][1]+1 {
			merged[n-1][1] = max(merged[n-1][1], window[1])
		} else {
			merged = append(merged, window)
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
