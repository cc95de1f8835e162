package solution

import (
	"reflect"
	"sort"
)

// Wrong: stops at the first amount that is too large, which is right only if all behind it are at least as large; but the amounts are not sorted.
func combinationSum(amounts []int, target int) [][]int {
	combinations := [][]int{}
	var extend func(chosen []int, start, left int)
	extend = func(chosen []int, start, left int) {
		if left == 0 {
			found := append([]int(nil), chosen...)
			sort.Ints(found)
			for _, known := range combinations {
				if reflect.DeepEqual(known, found) {
					return
				}
			}
			combinations = append(combinations, found)
			return
		}
		for i := start; i < len(amounts) && amounts[i] <= left; i++ {
			extend(append(chosen, amounts[i]), i+1, left-amounts[i])
		}
	}
	extend(nil, 0, target)
	return combinations
}
