package solution

import (
	"sort"
)

// Too slow: combines two neighbours, copies the list and starts over: n² steps.
func insertInterval(windows [][]int, added []int) [][]int {
	list := append(append([][]int(nil), windows...), added)
	sort.Slice(list, func(i, j int) bool { return list[i][0] < list[j][0] })
	for i := 0; i+1 < len(list); {
		left, right := list[i], list[i+1]
		if left[1] < right[0] {
			i++
			continue
		}
		shorter := append([][]int(nil), list[:i]...)
		shorter = append(shorter, []int{left[0], max(left[1], right[1])})
		list = append(shorter, list[i+2:]...)
		i = 0
	}
	return list
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
