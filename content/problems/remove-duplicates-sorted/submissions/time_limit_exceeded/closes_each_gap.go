package solution

// Too slow: moves the whole rest one place to the left for each duplicate: n² steps.
func removeDuplicates(nums []int) int {
	length := len(nums)
	for i := 1; i < length; {
		if nums[i] == nums[i-1] {
			copy(nums[i:], nums[i+1:length])
			length--
		} else {
			i++
		}
	}
	return length
}
