package solution

import "sort"

// Wrong: is content with one pair for each first amount.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	triples := [][]int{}
	for first := range nums {
		if first > 0 && nums[first] == nums[first-1] {
			continue
		}
		low, high := first+1, len(nums)-1
		for low < high {
			sum := nums[first] + nums[low] + nums[high]
			if sum == 0 {
				triples = append(triples, []int{nums[first], nums[low], nums[high]})
				break
			}
			if sum > 0 {
				high--
			} else {
				low++
			}
		}
	}
	return triples
}
