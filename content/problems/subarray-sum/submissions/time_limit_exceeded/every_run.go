package solution

// Too slow: adds up the runs from every beginning: n² steps.
func countSubarrays(nums []int, k int64) int64 {
	var count int64
	for from := range nums {
		var sum int64
		for _, num := range nums[from:] {
			sum += int64(num)
			if sum == k {
				count++
			}
		}
	}
	return count
}
