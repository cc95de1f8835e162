package solution

// Wrong: on the way back takes in the number at a place before it writes there.
func productExceptSelf(nums []int) []int64 {
	products := make([]int64, len(nums))
	left := int64(1)
	for i, num := range nums {
		products[i] = left
		left *= int64(num)
	}
	right := int64(1)
	for i := len(nums) - 1; i >= 0; i-- {
		right *= int64(nums[i])
		products[i] *= right
	}
	return products
}
