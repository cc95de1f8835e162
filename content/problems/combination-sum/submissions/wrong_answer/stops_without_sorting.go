package solution

import "slices"

// Wrong: stops at the first amount that is too large, which is right only if all behind it are at least as large; but the amounts are not sorted.
func combinationSum(amounts []int, target int) [][]int {
	combinations := [][]int{}
	var extend func(chosen []int, start, left int)
	extend = func(chosen []int, start, left int) {
		if left == 0 {
			found := slices.Sorted(slices.Values(chosen))
			if !slices.ContainsFunc(combinations, func(c []int) bool { return slices.Equal(c, found) }) {
				combinations = append(combinations, found)
			}
			return
		}
		for i := start; i < len(amounts) && amounts[i] <= left; i++ {
			extend(append(chosen, amounts[i]), i+1, left-amounts[i])
		}
	}
	extend(nil, 0, target)
	return combinations
}
