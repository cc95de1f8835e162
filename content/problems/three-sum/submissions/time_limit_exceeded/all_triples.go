package solution

import "sort"

// Too slow: looks at all triples: n³ steps.
func threeSum(nums []int) [][]int {
	found := map[[3]int]bool{}
	for i := range nums {
		for j := range nums {
			for k := range nums {
				apart := i != j && j != k && i != k
				if apart && nums[i]+nums[j]+nums[k] == 0 {
					triple := [3]int{nums[i], nums[j], nums[k]}
					sort.Ints(triple[:])
					found[triple] = true
				}
			}
		}
	}
	triples := [][]int{}
	for triple := range found {
		triples = append(triples, triple[:])
	}
	return triples
}
