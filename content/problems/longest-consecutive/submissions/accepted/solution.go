package solution

func longestConsecutive(nums []int) int {
	received := make(map[int]bool, len(nums))
	for _, num := range nums {
		received[num] = true
	}
	longest := 0
	for num := range received {
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
