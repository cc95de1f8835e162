package solution

// Wrong: multiplies two sides to compare their signs, and the product does not fit into 64 bits.
func kinds(pairs [][]int) []string {
	kinds := make([]string, len(pairs))
	for i, p := range pairs {
		a := side(p[4], p[5], p[6], p[7], p[0], p[1])
		b := side(p[4], p[5], p[6], p[7], p[2], p[3])
		c := side(p[0], p[1], p[2], p[3], p[4], p[5])
		d := side(p[0], p[1], p[2], p[3], p[6], p[7])
		x := min(max(p[0], p[2]), max(p[4], p[6])) - max(min(p[0], p[2]), min(p[4], p[6]))
		y := min(max(p[1], p[3]), max(p[5], p[7])) - max(min(p[1], p[3]), min(p[5], p[7]))
		onOneLine := a == 0 && b == 0 && c == 0
		switch {
		case onOneLine && (x < 0 || y < 0):
			kinds[i] = "none"
		case onOneLine && x == 0 && y == 0:
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

func side(px, py, qx, qy, rx, ry int) int {
	return (qx-px)*(ry-py) - (qy-py)*(rx-px)
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
