package solution

// Wrong: compares the direct link with every way of one stop, and leaves it at that.
func allPairsLatency(regions int, links [][]int, queries [][]int) []int {
	const unreachable = 1 << 40
	direct := make([][]int, regions)
	for from := range direct {
		direct[from] = make([]int, regions)
		for to := range direct[from] {
			if to != from {
				direct[from][to] = unreachable
			}
		}
	}
	for _, link := range links {
		direct[link[0]][link[1]] = min(direct[link[0]][link[1]], link[2])
	}
	answers := make([]int, len(queries))
	for i, query := range queries {
		best := direct[query[0]][query[1]]
		for stop := 0; stop < regions; stop++ {
			best = min(best, direct[query[0]][stop]+direct[stop][query[1]])
		}
		if best >= unreachable {
			best = -1
		}
		answers[i] = best
	}
	return answers
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
