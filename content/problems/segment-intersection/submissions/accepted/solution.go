package solution

type point struct {
	x, y int64
}

func kinds(pairs [][]int) []string {
	kinds := make([]string, len(pairs))
	for i, pair := range pairs {
		var ends [4]point
		for j := range ends {
			ends[j] = point{int64(pair[2*j]), int64(pair[2*j+1])}
		}
		kinds[i] = kind(ends[0], ends[1], ends[2], ends[3])
	}
	return kinds
}

func kind(a, b, c, d point) string {
	sideOfA, sideOfB := side(c, d, a), side(c, d, b)
	sideOfC, sideOfD := side(a, b, c), side(a, b, d)
	if sideOfA == 0 && sideOfB == 0 && sideOfC == 0 {
		return kindOnOneLine(shared(a.x, b.x, c.x, d.x), shared(a.y, b.y, c.y, d.y))
	}
	first, second := sideOfA*sideOfB, sideOfC*sideOfD
	switch {
	case first > 0 || second > 0:
		return "none"
	case first < 0 && second < 0:
		return "cross"
	default:
		return "touch"
	}
}

func kindOnOneLine(sharedX, sharedY int64) string {
	switch {
	case sharedX < 0 || sharedY < 0:
		return "none"
	case sharedX == 0 && sharedY == 0:
		return "touch"
	default:
		return "overlap"
	}
}

// shared is the length that the ranges from a to b and from c to d share; negative if there is a gap.
func shared(a, b, c, d int64) int64 {
	return min(max(a, b), max(c, d)) - max(min(a, b), min(c, d))
}

// side is 1 if r lies to the left of the line from p to q, -1 to the right, 0 on it.
func side(p, q, r point) int {
	left, right := (q.x-p.x)*(r.y-p.y), (q.y-p.y)*(r.x-p.x)
	switch {
	case left < right:
		return -1
	case left > right:
		return 1
	default:
		return 0
	}
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}

func min(a, b int64) int64 {
	if a < b {
		return a
	}
	return b
}
