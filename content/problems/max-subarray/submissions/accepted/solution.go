package solution

func maxSubarray(nums []int) int64 {
	best := int64(nums[0])
	ending := int64(0) // the best total of a time that ends with the hour before
	for _, num := range nums {
		ending = max(ending, 0) + int64(num)
		best = max(best, ending)
	}
	return best
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
