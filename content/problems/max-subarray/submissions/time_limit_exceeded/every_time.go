package solution

// Too slow: looks at every time: n² steps.
func maxSubarray(nums []int) int64 {
	best := int64(nums[0])
	for start := range nums {
		total := int64(0)
		for _, num := range nums[start:] {
			total += int64(num)
			best = max(best, total)
		}
	}
	return best
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
