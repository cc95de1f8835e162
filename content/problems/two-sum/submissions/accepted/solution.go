package solution

func twoSum(nums []int, target int) []int {
	lineOf := make(map[int]int, len(nums))
	for line, amount := range nums {
		if partner, ok := lineOf[target-amount]; ok {
			return []int{partner, line}
		}
		lineOf[amount] = line // after the lookup, so that a line never finds itself
	}
	return nil
}
