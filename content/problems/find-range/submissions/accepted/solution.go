package solution

import "sort"

func ranges(sorted []int, targets []int) [][]int {
	ranges := make([][]int, len(targets))
	for i, target := range targets {
		first := sort.SearchInts(sorted, target)
		behind := sort.Search(len(sorted), func(j int) bool { return sorted[j] > target })
		if first < behind {
			ranges[i] = []int{first, behind - 1}
		} else {
			ranges[i] = []int{-1, -1}
		}
	}
	return ranges
}
