package solution

// Wrong: takes an even total and no partition above half of it for enough.
func canPartition(nums []int) bool {
	total, largest := 0, 0
	for _, num := range nums {
		total += num
		largest = max(largest, num)
	}
	return total%2 == 0 && 2*largest <= total
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
