package solution

// Too slow: tries how many of each coin to take, one kind after the other, and remembers nothing.
func fewestCoins(coins []int, amount int) int {
	if amount == 0 {
		return 0
	}
	if len(coins) == 0 {
		return -1
	}
	best := -1
	for count := 0; count <= amount/coins[0]; count++ {
		others := fewestCoins(coins[1:], amount-count*coins[0])
		if others >= 0 && (best < 0 || count+others < best) {
			best = count + others
		}
	}
	return best
}
