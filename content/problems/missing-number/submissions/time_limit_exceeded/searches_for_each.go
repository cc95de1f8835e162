package solution

import "slices"

// Too slow: searches the whole list for each of 0 to n: n² steps.
func missingNumber(nums []int) int {
	number := 0
	for slices.Contains(nums, number) {
		number++
	}
	return number
}
