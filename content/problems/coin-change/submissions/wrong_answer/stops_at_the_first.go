package solution

import "sort"

// Wrong: tries the largest coins first and stops at the first selection that fits, which need not be the smallest.
func fewestCoins(coins []int, amount int) int {
	sort.Ints(coins)
	for i, j := 0, len(coins)-1; i < j; i, j = i+1, j-1 {
		coins[i], coins[j] = coins[j], coins[i]
	}
	var first func(i, rest int) int
	first = func(i, rest int) int {
		if rest == 0 {
			return 0
		}
		if i == len(coins) {
			return -1
		}
		for count := rest / coins[i]; count >= 0; count-- {
			if others := first(i+1, rest-count*coins[i]); others >= 0 {
				return count + others
			}
		}
		return -1
	}
	return first(0, amount)
}
