package solution

import "slices"

// Too slow: scans all points for each corner: n · h steps, and two of five points can be corners.
func convexHull(points [][]int) [][]int {
	first := slices.MinFunc(points, slices.Compare[[]int])
	var hull [][]int
	for corner := first; ; {
		hull = append(hull, corner)
		next := corner
		for _, point := range points {
			turn := turn(corner, next, point)
			if turn < 0 || turn == 0 && distance(corner, point) > distance(corner, next) {
				next = point
			}
		}
		corner = next
		if slices.Equal(corner, first) {
			return hull
		}
	}
}

func turn(a, b, c []int) int {
	return (b[0]-a[0])*(c[1]-a[1]) - (b[1]-a[1])*(c[0]-a[0])
}

func distance(a, b []int) int {
	return max(a[0]-b[0], b[0]-a[0]) + max(a[1]-b[1], b[1]-a[1])
}
