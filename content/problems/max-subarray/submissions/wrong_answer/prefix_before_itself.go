package solution

// Wrong: the smallest prefix total includes the one that is being compared, an empty time.
func maxSubarray(nums []int) int64 {
	best := int64(nums[0])
	var total, smallest int64
	for _, num := range nums {
		total += int64(num)
		smallest = min(smallest, total)
		best = max(best, total-smallest)
	}
	return best
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
