package solution

// Wrong: looks for the total plus k among the earlier ones, which counts runs of sum -k.
func countSubarrays(nums []int, k int64) int64 {
	totals := map[int64]int64{0: 1}
	var total, count int64
	for _, num := range nums {
		total += int64(num)
		count += totals[total+k]
		totals[total]++
	}
	return count
}
