package solution

func bitCount(n int64) int {
	count := 0
	for n != 0 {
		n &= n - 1 // removes the lowest set bit
		count++
	}
	return count
}
