package solution

// Too slow: never ends above 2 to the power of 62, because doubling overflows to 0.
func isPowerOfTwo(n int64) bool {
	power := int64(1)
	for power < n {
		power *= 2
	}
	return power == n
}
