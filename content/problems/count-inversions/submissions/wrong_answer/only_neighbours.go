package solution

// Wrong: counts only wrong pairs of neighbours.
func countInversions(times []int) int64 {
	var inversions int64
	for i := 1; i < len(times); i++ {
		if times[i-1] > times[i] {
			inversions++
		}
	}
	return inversions
}
