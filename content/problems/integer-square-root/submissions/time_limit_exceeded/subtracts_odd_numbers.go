package solution

// Too slow: subtracts the odd numbers, whose sums are the squares: three billion steps for the largest values.
func squareRoots(values []int64) []int64 {
	roots := make([]int64, len(values))
	for i, value := range values {
		odd := int64(1)
		for value >= odd {
			value -= odd
			odd += 2
		}
		roots[i] = odd / 2
	}
	return roots
}
