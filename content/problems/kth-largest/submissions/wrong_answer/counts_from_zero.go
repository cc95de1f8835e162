package solution

import "sort"

// Wrong: counts k from 0.
func kthLargest(nums []int, k int) int {
	sort.Ints(nums)
	return nums[max(0, len(nums)-1-k)]
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
