package solution

// The first number whose square does not fit into an int64.
const tooLarge = 3_037_000_500

func squareRoots(values []int64) []int64 {
	roots := make([]int64, len(values))
	for i, value := range values {
		roots[i] = squareRoot(value)
	}
	return roots
}

func squareRoot(value int64) int64 {
	var low int64             // its square is not greater than the value
	var high int64 = tooLarge // its square is
	for high-low > 1 {
		mid := (low + high) / 2
		if mid*mid <= value {
			low = mid
		} else {
			high = mid
		}
	}
	return low
}
