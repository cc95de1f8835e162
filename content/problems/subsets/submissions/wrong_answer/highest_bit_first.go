package solution

// Wrong: reads the bits of a mask from the highest to the lowest, which turns the order inside each combination around.
func subsets(nums []int) [][]int {
	var all [][]int
	for mask := 0; mask < 1<<len(nums); mask++ {
		subset := []int{}
		for i := len(nums) - 1; i >= 0; i-- {
			if mask>>i&1 == 1 {
				subset = append(subset, nums[i])
			}
		}
		all = append(all, subset)
	}
	return all
}
