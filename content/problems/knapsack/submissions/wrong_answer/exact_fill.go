package solution

// Wrong: starts with minus infinity, so only subsets that fill the memory exactly count.
func bestValue(weights []int, values []int, capacity int) int64 {
	const impossible = -1 << 60
	best := make([]int64, capacity+1)
	for c := 1; c <= capacity; c++ {
		best[c] = impossible
	}
	for i, weight := range weights {
		for c := capacity; c >= weight; c-- {
			best[c] = max(best[c], best[c-weight]+int64(values[i]))
		}
	}
	return max(best[capacity], 0)
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
