package solution

// Wrong: stores the slice it works on, and later exchanges change every order that was stored.
func permutations(nums []int) [][]int {
	var orders [][]int
	var arrange func(at int)
	arrange = func(at int) {
		if at == len(nums) {
			orders = append(orders, nums)
			return
		}
		tried := map[int]bool{}
		for i := at; i < len(nums); i++ {
			if !tried[nums[i]] {
				tried[nums[i]] = true
				nums[at], nums[i] = nums[i], nums[at]
				arrange(at + 1)
				nums[at], nums[i] = nums[i], nums[at]
			}
		}
	}
	arrange(0)
	return orders
}
