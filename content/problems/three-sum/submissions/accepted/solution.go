package solution

import "sort"

func threeSum(nums []int) [][]int {
	sorted := append([]int(nil), nums...)
	sort.Ints(sorted)
	triples := [][]int{}
	for first, smallest := range sorted {
		if first > 0 && smallest == sorted[first-1] {
			continue
		}
		low, high := first+1, len(sorted)-1
		for low < high {
			switch sum := smallest + sorted[low] + sorted[high]; {
			case sum > 0:
				high--
			case sum < 0:
				low++
			default:
				triples = append(triples, []int{smallest, sorted[low], sorted[high]})
				low++
				for low < high && sorted[low] == sorted[low-1] {
					low++
				}
			}
		}
	}
	return triples
}
