package solution

// Wrong: a region reaches itself only by a way that leaves it and comes back.
func allPairsLatency(regions int, links [][]int, queries [][]int) []int {
	const unreachable = 1 << 40
	latency := make([][]int, regions)
	for from := range latency {
		latency[from] = make([]int, regions)
		for to := range latency[from] {
			latency[from][to] = unreachable
		}
	}
	for _, link := range links {
		latency[link[0]][link[1]] = min(latency[link[0]][link[1]], link[2])
	}
	for between := 0; between < regions; between++ {
		for from := 0; from < regions; from++ {
			for to := 0; to < regions; to++ {
				latency[from][to] = min(latency[from][to], latency[from][between]+latency[between][to])
			}
		}
	}
	answers := make([]int, len(queries))
	for i, query := range queries {
		answers[i] = latency[query[0]][query[1]]
		if answers[i] == unreachable {
			answers[i] = -1
		}
	}
	return answers
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
