package solution

import "math"

// Too slow: sums every window afresh: n·k steps.
func maxWindowSum(values []int, k int) int64 {
	best := int64(math.MinInt64)
	for start := 0; start+k <= len(values); start++ {
		var sum int64
		for _, value := range values[start : start+k] {
			sum += int64(value)
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
