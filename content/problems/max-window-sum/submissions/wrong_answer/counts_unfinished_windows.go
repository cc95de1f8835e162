package solution

// Wrong: compares the sums of the first values too, before k of them are in the window.
func maxWindowSum(values []int, k int) int64 {
	sum := int64(values[0])
	best := sum
	for i := 1; i < len(values); i++ {
		sum += int64(values[i])
		if i >= k {
			sum -= int64(values[i-k])
		}
		best = max(best, sum)
	}
	return best
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
