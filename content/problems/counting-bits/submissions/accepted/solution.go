package solution

func countBits(n int) []int {
	counts := make([]int, n+1)
	for i := 1; i <= n; i++ {
		counts[i] = counts[i>>1] + i&1 // all bits but the last, and the last
	}
	return counts
}
