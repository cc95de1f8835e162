package solution

func isPowerOfTwo(n int64) bool {
	return n > 0 && n&(n-1) == 0
}
