package solution

import (
	"cmp"
	"slices"
)

// Too slow: combines two neighbours, copies the list and starts over: n² steps.
func insertInterval(windows [][]int, added []int) [][]int {
	list := append(slices.Clone(windows), added)
	slices.SortFunc(list, func(a, b []int) int { return cmp.Compare(a[0], b[0]) })
	for i := 0; i+1 < len(list); {
		left, right := list[i], list[i+1]
		if left[1] < right[0] {
			i++
			continue
		}
		shorter := slices.Clone(list[:i])
		shorter = append(shorter, []int{left[0], max(left[1], right[1])})
		list = append(shorter, list[i+2:]...)
		i = 0
	}
	return list
}
