package solution

const modulus = 1_000_000_007

func countWays(coins []int, amount int) int {
	ways := make([]int, amount+1) // with the coins seen so far
	ways[0] = 1
	for _, coin := range coins {
		// Upwards, so that ways[sum-coin] may contain this coin already.
		for sum := coin; sum <= amount; sum++ {
			ways[sum] = (ways[sum] + ways[sum-coin]) % modulus
		}
	}
	return ways[amount]
}
