package solution

// Too slow: counts the ways below each stage again and again: exponential.
func countWays(stages int) int {
	if stages <= 1 {
		return 1
	}
	return (countWays(stages-1) + countWays(stages-2)) % 1_000_000_007
}
