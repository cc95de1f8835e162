package solution

// Wrong: from each start, takes every number that is greater than the last one taken.
func longestIncreasing(nums []int) int {
	longest := 0
	for start := range nums {
		length, last := 1, nums[start]
		for _, num := range nums[start+1:] {
			if num > last {
				length++
				last = num
			}
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
