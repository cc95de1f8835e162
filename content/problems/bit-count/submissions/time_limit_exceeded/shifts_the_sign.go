package solution

// Too slow: the arithmetic shift repeats the sign, so the loop never ends for a negative number.
func bitCount(n int64) int {
	count := 0
	for n != 0 {
		count += int(n & 1)
		n >>= 1
	}
	return count
}
