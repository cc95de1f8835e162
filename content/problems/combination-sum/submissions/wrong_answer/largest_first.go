package solution

import "sort"

// Wrong: takes the largest amount that still fits, again and again, and so finds one combination at most.
func combinationSum(amounts []int, target int) [][]int {
	sorted := append([]int(nil), amounts...)
	sort.Ints(sorted)
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
	for i, j := 0, len(chosen)-1; i < j; i, j = i+1, j-1 {
		chosen[i], chosen[j] = chosen[j], chosen[i]
	}
	return [][]int{chosen}
}
