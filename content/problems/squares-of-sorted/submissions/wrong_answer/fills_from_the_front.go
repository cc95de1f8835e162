package solution

// Wrong: takes the largest squares first and writes them from the front, so the answer descends.
func sortedSquares(nums []int) []int64 {
	squares := make([]int64, 0, len(nums))
	for left, right := 0, len(nums)-1; left <= right; {
		largest := nums[right]
		if nums[left]*nums[left] > largest*largest {
			largest = nums[left]
			left++
		} else {
			right--
		}
		squares = append(squares, int64(largest)*int64(largest))
	}
	return squares
}
