package solution

import "slices"

// Wrong: steps to ever larger orders from the given one instead of the smallest, so all smaller orders are missing.
func permutations(nums []int) [][]int {
	orders := [][]int{slices.Clone(nums)}
	for {
		pivot := len(nums) - 2
		for pivot >= 0 && nums[pivot] >= nums[pivot+1] {
			pivot--
		}
		if pivot < 0 {
			return orders
		}
		larger := len(nums) - 1
		for nums[larger] <= nums[pivot] {
			larger--
		}
		nums[pivot], nums[larger] = nums[larger], nums[pivot]
		slices.Reverse(nums[pivot+1:])
		orders = append(orders, slices.Clone(nums))
	}
}
