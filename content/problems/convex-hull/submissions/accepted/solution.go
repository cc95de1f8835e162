package solution

import "sort"

func convexHull(points [][]int) [][]int {
	sorted := append([][]int(nil), points...)
	sort.Slice(sorted, func(i, j int) bool { return before(sorted[i], sorted[j]) })
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

// border answers a chain that only turns left, without its last point, where the other border begins.
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

// turn is positive if the way over a, b, c turns left; at most 8e18, which an int64 holds.
func turn(a, b, c []int) int64 {
	ax, ay := int64(a[0]), int64(a[1])
	return (int64(b[0])-ax)*(int64(c[1])-ay) - (int64(b[1])-ay)*(int64(c[0])-ax)
}

func before(a, b []int) bool {
	if a[0] != b[0] {
		return a[0] < b[0]
	}
	return a[1] < b[1]
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
