package solution

import "sort"

func combinationSum(amounts []int, target int) [][]int {
	sorted := append([]int(nil), amounts...)
	sort.Ints(sorted)
	combinations := [][]int{}
	var extend func(chosen []int, start, left int)
	extend = func(chosen []int, start, left int) {
		if left == 0 {
			combinations = append(combinations, append([]int(nil), chosen...))
			return
		}
		for i := start; i < len(sorted) && sorted[i] <= left; i++ {
			if i > start && sorted[i] == sorted[i-1] {
				continue // the same amount was tried in this place
			}
			extend(append(chosen, sorted[i]), i+1, left-sorted[i])
		}
	}
	extend(nil, 0, target)
	return combinations
}
