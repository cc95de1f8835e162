package solution

// Wrong: compares each slot only with the next one, decides at once and never thinks better of it.
func bestTotal(values []int) int64 {
	var total int64
	for i := 0; i < len(values); i++ {
		if i+1 == len(values) || values[i] >= values[i+1] {
			total += int64(values[i])
			i++
		}
	}
	return total
}
