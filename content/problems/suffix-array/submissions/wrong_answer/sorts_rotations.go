package solution

import (
	"sort"
)

// Wrong: sorts the rotations of the text, which go on at its start where a suffix ends.
func suffixArray(text string) [][]int {
	n := len(text)
	twice := text + text
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(i, j int) bool {
		a, b := order[i], order[j]
		return twice[a:a+n] < twice[b:b+n]
	})
	lengths := make([]int, n)
	for i := 1; i < n; i++ {
		a, b := order[i-1], order[i]
		for max(a, b)+lengths[i] < n && text[a+lengths[i]] == text[b+lengths[i]] {
			lengths[i]++
		}
	}
	return [][]int{order, lengths}
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
