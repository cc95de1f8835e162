package solution

// Wrong: takes the remainder only at the end, when 64 bits have overflowed long ago.
func countWays(coins []int, amount int) int {
	ways := make([]int, amount+1)
	ways[0] = 1
	for _, coin := range coins {
		for sum := coin; sum <= amount; sum++ {
			ways[sum] += ways[sum-coin]
		}
	}
	return ways[amount] % 1_000_000_007
}
