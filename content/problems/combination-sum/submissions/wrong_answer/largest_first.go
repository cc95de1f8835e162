package solution

import "slices"

// Wrong: takes the largest amount that still fits, again and again, and so finds one combination at most.
func combinationSum(amounts []int, target int) [][]int {
	sorted := slices.Sorted(slices.Values(amounts))
	chosen := []int{}
	for i := len(sorted) - 1; i >= 0; i-- {
		if sorted[i] <= target {
			chosen = append(chosen, sorted[i])
			target -= sorted[i]
		}
	}
	if target > 0 {
		return [][]int{}
	}
	slices.Reverse(chosen)
	return [][]int{chosen}
}
