package solution

// Wrong: asks for at least one factor of 2, so 1 does not count.
func isPowerOfTwo(n int64) bool {
	if n <= 0 || n%2 != 0 {
		return false
	}
	for n%2 == 0 {
		n /= 2
	}
	return n == 1
}
