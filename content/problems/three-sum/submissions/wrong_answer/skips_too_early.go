package solution

import "sort"

// Wrong: skips an amount that equals the next one, and so misses triples that hold it twice.
func threeSum(nums []int) [][]int {
	sort.Ints(nums)
	triples := [][]int{}
	for first := range nums {
		if first+1 < len(nums) && nums[first] == nums[first+1] {
			continue
		}
		low, high := first+1, len(nums)-1
		for low < high {
			switch sum := nums[first] + nums[low] + nums[high]; {
			case sum > 0:
				high--
			case sum < 0:
				low++
			default:
				triples = append(triples, []int{nums[first], nums[low], nums[high]})
				low++
				for low < high && nums[low] == nums[low-1] {
					low++
				}
			}
		}
	}
	return triples
}
