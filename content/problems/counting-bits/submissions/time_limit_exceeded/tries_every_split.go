package solution

// Too slow: seeks the fewest powers of two that add up to a number by trying every split: n² steps.
func countBits(n int) []int {
	counts := make([]int, n+1)
	for i := 1; i <= n; i++ {
		if i&(i-1) == 0 { // a power of two
			counts[i] = 1
			continue
		}
		counts[i] = i
		for part := 1; part <= i/2; part++ {
			counts[i] = min(counts[i], counts[part]+counts[i-part])
		}
	}
	return counts
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
