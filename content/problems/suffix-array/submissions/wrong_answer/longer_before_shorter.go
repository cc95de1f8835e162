package solution

import (
	"sort"
)

// Wrong: a suffix that ends first is sorted behind the longer one.
func suffixArray(text string) [][]int {
	n := len(text)
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	sort.Slice(order, func(i, j int) bool {
		a, b := order[i], order[j]
		common := commonLength(text, a, b)
		if max(a, b)+common == n {
			return a < b
		}
		return text[a+common] < text[b+common]
	})
	lengths := make([]int, n)
	for i := 1; i < n; i++ {
		lengths[i] = commonLength(text, order[i-1], order[i])
	}
	return [][]int{order, lengths}
}

func commonLength(text string, a, b int) int {
	common := 0
	for max(a, b)+common < len(text) && text[a+common] == text[b+common] {
		common++
	}
	return common
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
