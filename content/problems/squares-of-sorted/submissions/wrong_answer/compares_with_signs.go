package solution

// Wrong: compares the numbers themselves instead of their distance from zero.
func sortedSquares(nums []int) []int64 {
	squares := make([]int64, len(nums))
	left, right := 0, len(nums)-1
	for place := len(nums) - 1; place >= 0; place-- {
		largest := nums[right]
		if nums[left] > nums[right] {
			largest = nums[left]
			left++
		} else {
			right--
		}
		squares[place] = int64(largest) * int64(largest)
	}
	return squares
}
