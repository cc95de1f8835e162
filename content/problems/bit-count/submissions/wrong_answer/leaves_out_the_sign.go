package solution

// Wrong: looks at 63 bits and leaves out the uppermost.
func bitCount(n int64) int {
	count := 0
	for i := 0; i < 63; i++ {
		count += int(n >> i & 1)
	}
	return count
}
