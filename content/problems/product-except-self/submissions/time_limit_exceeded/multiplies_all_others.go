package solution

// Too slow: multiplies all others for each place: n² steps.
func productExceptSelf(nums []int) []int64 {
	products := make([]int64, len(nums))
	for place := range nums {
		products[place] = 1
		for i, num := range nums {
			if i != place {
				products[place] *= int64(num)
			}
		}
	}
	return products
}
