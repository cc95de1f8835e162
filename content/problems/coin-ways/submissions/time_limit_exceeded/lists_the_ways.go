package solution

// Too slow: lists the ways one by one, and there are more than anyone can count.
func countWays(coins []int, amount int) int {
	if amount == 0 {
		return 1
	}
	if amount < 0 || len(coins) == 0 {
		return 0
	}
	return (countWays(coins[1:], amount) + countWays(coins, amount-coins[0])) % 1_000_000_007
}
