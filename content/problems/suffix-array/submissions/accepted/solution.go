package solution

import (
	"sort"
)

func suffixArray(text string) [][]int {
	order := sortedSuffixes(text)
	return [][]int{order, commonLengths(text, order)}
}

func sortedSuffixes(text string) []int {
	n := len(text)
	order := make([]int, n)
	rank := make([]int, n)
	for i := range order {
		order[i] = i
		rank[i] = int(text[i])
	}
	sort.Slice(order, func(i, j int) bool { return text[order[i]] < text[order[j]] })
	rank = ranks(order, rank, 0)
	for length := 1; length < n; length *= 2 {
		order = sortedByRank(sortedBySecondHalf(order, length), rank)
		rank = ranks(order, rank, length)
	}
	return order
}

// sortedBySecondHalf has the suffixes by what follows their first length characters.
func sortedBySecondHalf(order []int, length int) []int {
	n := len(order)
	sorted := make([]int, 0, n)
	for suffix := n - length; suffix < n; suffix++ {
		sorted = append(sorted, suffix)
	}
	for _, suffix := range order {
		if suffix >= length {
			sorted = append(sorted, suffix-length)
		}
	}
	return sorted
}

// sortedByRank sorts stably. A rank is the place at which the suffixes of this rank begin.
func sortedByRank(suffixes, rank []int) []int {
	n := len(suffixes)
	free := make([]int, n)
	for i := range free {
		free[i] = i
	}
	sorted := make([]int, n)
	for _, suffix := range suffixes {
		place := &free[rank[suffix]]
		sorted[*place] = suffix
		*place++
	}
	return sorted
}

// ranks answers the ranks by twice as many characters as before.
func ranks(order, before []int, length int) []int {
	n := len(order)
	ranks := make([]int, n)
	for place := 1; place < n; place++ {
		a, b := order[place-1], order[place]
		if before[a] == before[b] && max(a, b)+length < n && before[a+length] == before[b+length] {
			ranks[b] = ranks[a]
		} else {
			ranks[b] = place
		}
	}
	return ranks
}

func commonLengths(text string, order []int) []int {
	n := len(order)
	place := make([]int, n)
	for i, suffix := range order {
		place[suffix] = i
	}
	lengths := make([]int, n)
	common := 0
	for suffix := 0; suffix < n; suffix++ {
		if place[suffix] > 0 {
			previous := order[place[suffix]-1]
			for max(suffix, previous)+common < n && text[suffix+common] == text[previous+common] {
				common++
			}
			lengths[place[suffix]] = common
			common = max(common-1, 0) // the next suffix shares at least this much
		}
	}
	return lengths
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
