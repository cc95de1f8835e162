package solution

import "math/rand"

func kthLargest(nums []int, k int) int {
	for {
		pivot := nums[rand.Intn(len(nums))]
		larger, smaller := partition(nums, pivot)
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

// partition rearranges nums: up to larger they are larger than the pivot, from smaller on they are smaller.
func partition(nums []int, pivot int) (larger, smaller int) {
	smaller = len(nums)
	for i := 0; i < smaller; {
		switch {
		case nums[i] > pivot:
			nums[i], nums[larger] = nums[larger], nums[i]
			larger++
			i++
		case nums[i] < pivot:
			smaller--
			nums[i], nums[smaller] = nums[smaller], nums[i]
		default:
			i++
		}
	}
	return larger, smaller
}
