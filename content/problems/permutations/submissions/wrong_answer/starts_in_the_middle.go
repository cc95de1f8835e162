package solution

// Wrong: steps to ever larger orders from the given one instead of the smallest, so all smaller orders are missing.
func permutations(nums []int) [][]int {
	orders := [][]int{append([]int(nil), nums...)}
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
		for i, j := 0, len(nums[pivot+1:])-1; i < j; i, j = i+1, j-1 {
			nums[pivot+1:][i], nums[pivot+1:][j] = nums[pivot+1:][j], nums[pivot+1:][i]
		}
		orders = append(orders, append([]int(nil), nums...))
	}
}
