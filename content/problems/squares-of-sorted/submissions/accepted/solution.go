package solution

func sortedSquares(nums []int) []int64 {
	squares := make([]int64, len(nums))
	left, right := 0, len(nums)-1
	for place := len(nums) - 1; place >= 0; place-- {
		fromLeft := int64(nums[left]) * int64(nums[left])
		fromRight := int64(nums[right]) * int64(nums[right])
		if fromLeft > fromRight {
			squares[place] = fromLeft
			left++
		} else {
			squares[place] = fromRight
			right--
		}
	}
	return squares
}
