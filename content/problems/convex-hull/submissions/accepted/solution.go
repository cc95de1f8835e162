package solution

import "slices"

func convexHull(points [][]int) [][]int {
	sorted := slices.Clone(points)
	slices.SortFunc(sorted, slices.Compare[[]int])
	sorted = slices.CompactFunc(sorted, slices.Equal[[]int])
	if len(sorted) == 1 {
		return sorted
	}
	hull := border(sorted)
	slices.Reverse(sorted)
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
