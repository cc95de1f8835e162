package solution

import "sort"

func longestIncreasing(nums []int) int {
	var ends []int // ends[k]: the smallest end of a run of k + 1 numbers
	for _, num := range nums {
		at := sort.SearchInts(ends, num)
		if at == len(ends) {
			ends = append(ends, num)
		} else {
			ends[at] = num
		}
	}
	return len(ends)
}
