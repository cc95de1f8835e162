package solution

// Too slow: goes over the list instead of the set, and counts again from every copy of a run's first number: n² steps.
func longestConsecutive(nums []int) int {
	received := map[int]bool{}
	for _, num := range nums {
		received[num] = true
	}
	longest := 0
	for _, num := range nums {
		if received[num-1] {
			continue
		}
		end := num + 1
		for received[end] {
			end++
		}
		longest = max(longest, end-num)
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
