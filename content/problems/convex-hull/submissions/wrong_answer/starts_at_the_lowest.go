package solution

import (
	"sort"
)

// Wrong: sorts by y first, so the answer begins with the lowest corner instead of the leftmost.
func convexHull(points [][]int) [][]int {
	sorted := append([][]int(nil), points...)
	sort.Slice(sorted, func(i, j int) bool {
		a, b := sorted[i], sorted[j]
		if a[1] != b[1] {
			return a[1] < b[1]
		}
		return a[0] < b[0]
	})
	sorted = withoutRepeats(sorted)
	if len(sorted) == 1 {
		return sorted
	}
	hull := border(sorted)
	for i, j := 0, len(sorted)-1; i < j; i, j = i+1, j-1 {
		sorted[i], sorted[j] = sorted[j], sorted[i]
	}
	return append(hull, border(sorted)...)
}

func border(points [][]int) [][]int {
	var chain [][]int
	for _, point := range points {
		for n := len(chain); n >= 2 && turn(chain[n-2], chain[n-1], point) <= 0; n-- {
			chain = chain[:n-1]
		}
		chain = append(chain, point)
	}
	return chain[:len(chain)-1]
}

func turn(a, b, c []int) int {
	return (b[0]-a[0])*(c[1]-a[1]) - (b[1]-a[1])*(c[0]-a[0])
}

func withoutRepeats(sorted [][]int) [][]int {
	kept := sorted[:0]
	for _, point := range sorted {
		if len(kept) == 0 || point[0] != kept[len(kept)-1][0] || point[1] != kept[len(kept)-1][1] {
			kept = append(kept, point)
		}
	}
	return kept
}
