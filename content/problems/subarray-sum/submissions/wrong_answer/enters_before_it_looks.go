package solution

// Wrong: enters the new total before it looks for a partner, so with k = 0 every number finds the empty run.
func countSubarrays(nums []int, k int64) int64 {
	totals := map[int64]int64{0: 1}
	var total, count int64
	for _, num := range nums {
		total += int64(num)
		totals[total]++
		count += totals[total-k]
	}
	return count
}
