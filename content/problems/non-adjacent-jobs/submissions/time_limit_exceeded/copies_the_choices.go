package solution

// Too slow: keeps the lists of used slots themselves and copies them at every step: n² steps.
func bestTotal(values []int) int64 {
	type choice struct {
		total int64
		slots []int
	}
	var before, best choice
	for slot, value := range values {
		used := choice{before.total + int64(value), append(append([]int(nil), before.slots...), slot)}
		before = best
		if used.total > best.total {
			best = used
		}
	}
	return best.total
}
