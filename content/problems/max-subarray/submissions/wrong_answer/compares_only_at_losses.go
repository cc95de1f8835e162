package solution

// Wrong: looks at the total only when a loss follows, so a best time at the end is not seen.
func maxSubarray(nums []int) int64 {
	best := int64(nums[0])
	ending := int64(0)
	for _, num := range nums {
		if num < 0 && ending > 0 {
			best = max(best, ending)
		}
		ending = max(ending, 0) + int64(num)
	}
	return best
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
