package solution

// FILL IN: the best solution in Go.
func total(nums []int) int64 {
	var total int64
	for _, num := range nums {
		total += int64(num)
	}
	return total
}
