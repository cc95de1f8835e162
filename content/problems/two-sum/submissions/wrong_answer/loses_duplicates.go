package solution

// Wrong: builds the whole map first, so of equal amounts only the last line is known and a pair of them is missed.
func twoSum(nums []int, target int) []int {
	lineOf := map[int]int{}
	for line, amount := range nums {
		lineOf[amount] = line
	}
	for amount, line := range lineOf {
		if partner, ok := lineOf[target-amount]; ok && partner != line {
			return []int{line, partner}
		}
	}
	return []int{}
}
