package solution

// Wrong: the loop ends one value early, so the last window is never compared.
func maxWindowSum(values []int, k int) int64 {
	var sum int64
	for _, value := range values[:k] {
		sum += int64(value)
	}
	best := sum
	for i := k; i < len(values)-1; i++ {
		sum += int64(values[i]) - int64(values[i-k])
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
