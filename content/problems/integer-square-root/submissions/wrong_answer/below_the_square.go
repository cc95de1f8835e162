package solution

// Wrong: takes the largest integer whose square is less than the value, also for perfect squares.
func squareRoots(values []int64) []int64 {
	roots := make([]int64, len(values))
	for i, value := range values {
		low, high := int64(0), int64(3_037_000_500)
		for high-low > 1 {
			mid := (low + high) / 2
			if mid*mid < value {
				low = mid
			} else {
				high = mid
			}
		}
		roots[i] = low
	}
	return roots
}
