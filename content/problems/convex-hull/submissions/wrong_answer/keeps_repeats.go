package solution

import "slices"

// Wrong: does not drop repeated points, so a vehicle that never moved gets two corners.
func convexHull(points [][]int) [][]int {
	sorted := slices.Clone(points)
	slices.SortFunc(sorted, slices.Compare[[]int])
	if len(sorted) == 1 {
		return sorted
	}
	hull := border(sorted)
	slices.Reverse(sorted)
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
