package solution

import (
	"sort"
)

// Too slow: each round takes one more character into account instead of twice as many: n rounds.
func suffixArray(text string) [][]int {
	n := len(text)
	order := make([]int, n)
	rank := make([]int, n+1)
	for i := range order {
		order[i] = i
		rank[i] = int(text[i])
	}
	for round := 0; round < n; round++ {
		sort.Slice(order, func(i, j int) bool {
			a, b := order[i], order[j]
			if text[a] != text[b] {
				return text[a] < text[b]
			}
			return rank[a+1] < rank[b+1]
		})
		ranks := make([]int, n+1)
		for i, suffix := range order {
			ranks[suffix] = i + 1
			if i > 0 && text[order[i-1]] == text[suffix] && rank[order[i-1]+1] == rank[suffix+1] {
				ranks[suffix] = ranks[order[i-1]]
			}
		}
		rank = ranks
	}
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
