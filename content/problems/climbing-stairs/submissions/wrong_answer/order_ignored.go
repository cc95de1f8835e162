package solution

// Wrong: counts how many deployments of two stages there can be and ignores their order.
func countWays(stages int) int {
	return stages/2 + 1
}
