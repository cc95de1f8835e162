package solution

// Wrong: the way back ends before the first place, which keeps the empty product.
func productExceptSelf(nums []int) []int64 {
	products := make([]int64, len(nums))
	left := int64(1)
	for i, num := range nums {
		products[i] = left
		left *= int64(num)
	}
	right := int64(1)
	for i := len(nums) - 1; i > 0; i-- {
		products[i] *= right
		right *= int64(nums[i])
	}
	return products
}
