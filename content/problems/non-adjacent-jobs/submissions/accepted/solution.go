package solution

func bestTotal(values []int) int64 {
	var before, best int64 // of all slots so far but the last, and of all
	for _, value := range values {
		before, best = best, max(best, before+int64(value))
	}
	return best
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
