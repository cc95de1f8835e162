package solution

import "math"

// Wrong: looks for a circle that earns from all exchanges at once, and so finds those which the source can't reach.
func negativeLinks(nodes int, links [][]int, source int) [][]int64 {
	relax := func(cost []int64) bool {
		lowered := false
		for _, link := range links {
			from, to, linkCost := link[0], link[1], int64(link[2])
			if cost[from] != math.MaxInt64 && cost[from]+linkCost < cost[to] {
				cost[to] = cost[from] + linkCost
				lowered = true
			}
		}
		return lowered
	}
	anywhere := make([]int64, nodes)
	for i := 0; i < nodes; i++ {
		relax(anywhere)
	}
	if relax(anywhere) {
		return [][]int64{}
	}
	cost := make([]int64, nodes)
	for node := range cost {
		cost[node] = math.MaxInt64
	}
	cost[source] = 0
	for relax(cost) {
	}
	pairs := [][]int64{}
	for node, total := range cost {
		if total != math.MaxInt64 {
			pairs = append(pairs, []int64{int64(node), total})
		}
	}
	return pairs
}
