package solution

// Wrong: answers the number of ways itself, without a remainder.
func countWays(stages int) int {
	before, ways := 0, 1
	for i := 0; i < stages; i++ {
		before, ways = ways, before+ways
	}
	return ways
}
