package solution

func fewestCoins(coins []int, amount int) int {
	unpayable := amount + 1 // more coins than any amount needs
	fewest := make([]int, amount+1)
	for sum := 1; sum <= amount; sum++ {
		fewest[sum] = unpayable
		for _, coin := range coins {
			if coin <= sum {
				fewest[sum] = min(fewest[sum], fewest[sum-coin]+1)
			}
		}
	}
	if fewest[amount] == unpayable {
		return -1
	}
	return fewest[amount]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
