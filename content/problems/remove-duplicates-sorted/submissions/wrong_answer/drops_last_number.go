package solution

// Wrong: compares each number with the next one and so never keeps the last.
func removeDuplicates(nums []int) int {
	write := 0
	for i := 0; i+1 < len(nums); i++ {
		if nums[i] != nums[i+1] {
			nums[write] = nums[i]
			write++
		}
	}
	return write
}
