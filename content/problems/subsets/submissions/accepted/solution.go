package solution

func subsets(nums []int) [][]int {
	all := make([][]int, 1<<len(nums))
	for mask := range all {
		all[mask] = chosen(nums, mask)
	}
	return all
}

// chosen answers the numbers whose bits are set in mask; bit i stands for nums[i].
func chosen(nums []int, mask int) []int {
	subset := []int{}
	for i, num := range nums {
		if mask&(1<<i) != 0 {
			subset = append(subset, num)
		}
	}
	return subset
}
