package solution

func countSubarrays(nums []int, k int64) int64 {
	totals := map[int64]int64{0: 1} // how often each has occurred; 0 before the first number
	var total, count int64
	for _, num := range nums {
		total += int64(num)
		count += totals[total-k]
		totals[total]++
	}
	return count
}
