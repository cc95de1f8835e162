package solution

// Wrong: goes on to the next power of two one number late, so every power of two gets 2.
func countBits(n int) []int {
	counts := make([]int, n+1)
	power := 1
	for i := 1; i <= n; i++ {
		if i > 2*power {
			power *= 2
		}
		counts[i] = counts[i-power] + 1
	}
	return counts
}
