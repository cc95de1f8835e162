package solution

func bestValue(weights []int, values []int, capacity int) int64 {
	best := make([]int64, capacity+1) // best[c]: the largest worth within c megabytes
	for i, weight := range weights {
		// Downwards, so that the entries to the left do not know this container yet.
		for c := capacity; c >= weight; c-- {
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
