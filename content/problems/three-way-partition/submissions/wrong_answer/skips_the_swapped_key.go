package solution

// Wrong: moves on after swapping with the back, without looking at the key that has come from there.
func partition(nums []int, pivot int) {
	smaller, larger := 0, len(nums)
	for next := 0; next < larger; next++ {
		if nums[next] < pivot {
			nums[smaller], nums[next] = nums[next], nums[smaller]
			smaller++
		} else if nums[next] > pivot {
			larger--
			nums[next], nums[larger] = nums[larger], nums[next]
		}
	}
}
