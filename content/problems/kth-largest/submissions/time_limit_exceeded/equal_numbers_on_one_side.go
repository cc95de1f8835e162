package solution

import "math/rand"

// Too slow: the pivot is random, but equal numbers all go to one side: n² steps if all are equal.
func kthLargest(nums []int, k int) int {
	for {
		last := len(nums) - 1
		chosen := rand.Intn(len(nums))
		nums[chosen], nums[last] = nums[last], nums[chosen]
		larger := 0
		for i := 0; i < last; i++ {
			if nums[i] > nums[last] {
				nums[i], nums[larger] = nums[larger], nums[i]
				larger++
			}
		}
		nums[larger], nums[last] = nums[last], nums[larger]
		switch {
		case k == larger+1:
			return nums[larger]
		case k <= larger:
			nums = nums[:larger]
		default:
			nums = nums[larger+1:]
			k -= larger + 1
		}
	}
}
