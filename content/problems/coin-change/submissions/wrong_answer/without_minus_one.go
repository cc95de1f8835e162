package solution

// Wrong: answers the marker itself for an amount that can't be paid.
func fewestCoins(coins []int, amount int) int {
	fewest := make([]int, amount+1)
	for sum := 1; sum <= amount; sum++ {
		fewest[sum] = amount + 1
		for _, coin := range coins {
			if coin <= sum {
				fewest[sum] = min(fewest[sum], fewest[sum-coin]+1)
			}
		}
	}
	return fewest[amount]
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
