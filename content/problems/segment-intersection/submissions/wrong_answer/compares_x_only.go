package solution

// Wrong: compares only the ranges of x of segments on one line, which says nothing on an upright one.
func kinds(pairs [][]int) []string {
	kinds := make([]string, len(pairs))
	for i, p := range pairs {
		a := side(p[4], p[5], p[6], p[7], p[0], p[1])
		b := side(p[4], p[5], p[6], p[7], p[2], p[3])
		c := side(p[0], p[1], p[2], p[3], p[4], p[5])
		d := side(p[0], p[1], p[2], p[3], p[6], p[7])
		x := min(max(p[0], p[2]), max(p[4], p[6])) - max(min(p[0], p[2]), min(p[4], p[6]))
		onOneLine := a == 0 && b == 0 && c == 0
		switch {
		case onOneLine && x < 0:
			kinds[i] = "none"
		case onOneLine && x == 0:
			kinds[i] = "touch"
		case onOneLine:
			kinds[i] = "overlap"
		case a*b > 0 || c*d > 0:
			kinds[i] = "none"
		case a*b < 0 && c*d < 0:
			kinds[i] = "cross"
		default:
			kinds[i] = "touch"
		}
	}
	return kinds
}

// side is 1 if r lies to the left of the line from p to q, -1 to the right, 0 on it.
func side(px, py, qx, qy, rx, ry int) int {
	switch area := (qx-px)*(ry-py) - (qy-py)*(rx-px); {
	case area > 0:
		return 1
	case area < 0:
		return -1
	default:
		return 0
	}
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
