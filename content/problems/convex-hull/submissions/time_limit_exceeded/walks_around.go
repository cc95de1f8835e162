package solution

// Too slow: scans all points for each corner: n · h steps, and two of five points can be corners.
func convexHull(points [][]int) [][]int {
	first := points[0]
	for _, point := range points {
		if before(point, first) {
			first = point
		}
	}
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
		if corner[0] == first[0] && corner[1] == first[1] {
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

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func before(a, b []int) bool {
	if a[0] != b[0] {
		return a[0] < b[0]
	}
	return a[1] < b[1]
}
