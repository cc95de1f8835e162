package solution

import "math"

// Too slow: follows every improvement at once, as deep as it goes, and then the next one; what lies behind a detour is corrected again and again.
func negativeLinks(nodes int, links [][]int, source int) [][]int64 {
	leaving := make([][][]int, nodes)
	for _, link := range links {
		leaving[link[0]] = append(leaving[link[0]], link)
	}
	cost := make([]int64, nodes)
	for node := range cost {
		cost[node] = math.MaxInt64
	}
	onWay := make([]bool, nodes)
	earns := false
	var follow func(node int)
	follow = func(node int) {
		onWay[node] = true
		for _, link := range leaving[node] {
			if earns {
				return
			}
			if through := cost[node] + int64(link[2]); through < cost[link[1]] {
				if onWay[link[1]] {
					earns = true
					return
				}
				cost[link[1]] = through
				follow(link[1])
			}
		}
		onWay[node] = false
	}
	cost[source] = 0
	follow(source)
	pairs := [][]int64{}
	for node, total := range cost {
		if total != math.MaxInt64 && !earns {
			pairs = append(pairs, []int64{int64(node), total})
		}
	}
	return pairs
}
