package solution

func removeDuplicates(nums []int) int {
	write := 0
	for _, num := range nums {
		if write == 0 || num != nums[write-1] {
			nums[write] = num
			write++
		}
	}
	return write
}
