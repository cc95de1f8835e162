package solution

// Wrong: looks at 63 bits and leaves out the uppermost.
func bitCount(n int64) int {
	count := 0
	for i := range 63 {
		count += int(n >> i & 1)
	}
	return count
}
