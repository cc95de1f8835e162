package solution

// Wrong: places a container only where more than its weight is free, so the memory is never full.
func bestValue(weights []int, values []int, capacity int) int64 {
	best := make([]int64, capacity+1)
	for i, weight := range weights {
		for c := capacity; c > weight; c-- {
			best[c] = max(best[c], best[c-weight]+int64(values[i]))
		}
	}
	return best[capacity]
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
