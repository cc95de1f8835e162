package solution

// Too slow: looks for the key that belongs into each place among all that are left: n² steps.
func partition(nums []int, pivot int) {
	for place := range nums {
		least := place
		for i := place; i < len(nums); i++ {
			if side(nums[i], pivot) < side(nums[least], pivot) {
				least = i
			}
		}
		nums[place], nums[least] = nums[least], nums[place]
	}
}

func side(num, pivot int) int {
	switch {
	case num < pivot:
		return -1
	case num > pivot:
		return 1
	default:
		return 0
	}
}
