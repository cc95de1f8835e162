package solution

// Wrong: begins with the value itself as the upper bound, and the square of the middle overflows.
func squareRoots(values []int64) []int64 {
	roots := make([]int64, len(values))
	for i, value := range values {
		low, high := int64(0), value
		for low < high {
			mid := high - (high-low)/2
			if mid*mid <= value {
				low = mid
			} else {
				high = mid - 1
			}
		}
		roots[i] = low
	}
	return roots
}
