package solution

// Wrong: looks for runs that stand next to each other in the list, in order.
func longestConsecutive(nums []int) int {
	longest, length := 0, 0
	for i, num := range nums {
		if i > 0 && num == nums[i-1]+1 {
			length++
		} else {
			length = 1
		}
		longest = max(longest, length)
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
