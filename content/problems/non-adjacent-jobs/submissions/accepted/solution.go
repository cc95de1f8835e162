package solution

func bestTotal(values []int) int64 {
	var before, best int64 // of all slots so far but the last, and of all
	for _, value := range values {
		before, best = best, max(best, before+int64(value))
	}
	return best
}
