package solution

func maxWindowSum(values []int, k int) int64 {
	var sum int64
	for _, value := range values[:k] {
		sum += int64(value)
	}
	best := sum
	for i := k; i < len(values); i++ {
		sum += int64(values[i]) - int64(values[i-k]) // one enters, one leaves
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
