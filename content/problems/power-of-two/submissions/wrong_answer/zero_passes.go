package solution

// Wrong: 0 has no bit to lose, so it passes too.
func isPowerOfTwo(n int64) bool {
	return n >= 0 && n&(n-1) == 0
}
