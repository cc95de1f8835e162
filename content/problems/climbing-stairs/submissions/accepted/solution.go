package solution

const modulus = 1_000_000_007

func countWays(stages int) int {
	before, ways := 0, 1 // to the stage before and to this one, beginning at the start
	for i := 0; i < stages; i++ {
		before, ways = ways, (before+ways)%modulus
	}
	return ways
}
