package solution

import "math"

// Wrong: takes a change in pass number nodes - 1 for a circle, though the longest way may need that pass.
func negativeLinks(nodes int, links [][]int, source int) [][]int64 {
	cost := make([]int64, nodes)
	for node := range cost {
		cost[node] = math.MaxInt64
	}
	cost[source] = 0
	for pass := 0; pass == 0 || pass < nodes-1; pass++ {
		lowered := false
		for _, link := range links {
			from, to, linkCost := link[0], link[1], int64(link[2])
			if cost[from] != math.MaxInt64 && cost[from]+linkCost < cost[to] {
				cost[to] = cost[from] + linkCost
				lowered = true
			}
		}
		if !lowered {
			pairs := [][]int64{}
			for node, total := range cost {
				if total != math.MaxInt64 {
					pairs = append(pairs, []int64{int64(node), total})
				}
			}
			return pairs
		}
	}
	return [][]int64{}
}
