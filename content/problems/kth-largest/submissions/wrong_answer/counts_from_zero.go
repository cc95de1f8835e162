package solution

import "slices"

// Wrong: counts k from 0.
func kthLargest(nums []int, k int) int {
	slices.Sort(nums)
	return nums[max(0, len(nums)-1-k)]
}
