package solution

// Wrong: counts the groups as if there were three different keys, and writes keys that were never there.
func partition(nums []int, pivot int) {
	smaller, equal := 0, 0
	for _, num := range nums {
		if num < pivot {
			smaller++
		} else if num == pivot {
			equal++
		}
	}
	for i := range nums {
		switch {
		case i < smaller:
			nums[i] = pivot - 1
		case i < smaller+equal:
			nums[i] = pivot
		default:
			nums[i] = pivot + 1
		}
	}
}
