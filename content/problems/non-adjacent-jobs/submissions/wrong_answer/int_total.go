package solution

// Wrong: keeps the totals in 32 bits.
func bestTotal(values []int) int64 {
	var before, best int32
	for _, value := range values {
		before, best = best, max(best, before+int32(value))
	}
	return int64(best)
}

func max(a, b int32) int32 {
	if a > b {
		return a
	}
	return b
}
