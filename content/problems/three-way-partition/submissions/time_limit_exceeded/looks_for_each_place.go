package solution

import "cmp"

// Too slow: looks for the key that belongs into each place among all that are left: n² steps.
func partition(nums []int, pivot int) {
	for place := range nums {
		least := place
		for i := place; i < len(nums); i++ {
			if cmp.Compare(nums[i], pivot) < cmp.Compare(nums[least], pivot) {
				least = i
			}
		}
		nums[place], nums[least] = nums[least], nums[place]
	}
}
