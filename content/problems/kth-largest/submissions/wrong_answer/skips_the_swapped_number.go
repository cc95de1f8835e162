package solution

// Wrong: goes on after swapping with the back, without looking at the number that has come from there.
func kthLargest(nums []int, k int) int {
	for {
		pivot := nums[len(nums)/2]
		larger, smaller := 0, len(nums)
		for i := 0; i < smaller; i++ {
			if nums[i] > pivot {
				nums[i], nums[larger] = nums[larger], nums[i]
				larger++
			} else if nums[i] < pivot {
				smaller--
				nums[i], nums[smaller] = nums[smaller], nums[i]
			}
		}
		switch {
		case k <= larger:
			nums = nums[:larger]
		case k <= smaller:
			return pivot
		default:
			nums = nums[smaller:]
			k -= smaller
		}
	}
}
