package solution

import "math"

const notReached = math.MaxInt64

func negativeLinks(nodes int, links [][]int, source int) [][]int64 {
	cost := make([]int64, nodes)
	for node := range cost {
		cost[node] = notReached
	}
	cost[source] = 0
	for i := 0; i < nodes; i++ {
		if !lowersAny(cost, links) {
			return reached(cost)
		}
	}
	return [][]int64{} // a way without circles can't be that long
}

func lowersAny(cost []int64, links [][]int) bool {
	lowered := false
	for _, link := range links {
		from, to, linkCost := link[0], link[1], int64(link[2])
		if cost[from] != notReached && cost[from]+linkCost < cost[to] {
			cost[to] = cost[from] + linkCost
			lowered = true
		}
	}
	return lowered
}

func reached(cost []int64) [][]int64 {
	pairs := [][]int64{}
	for node, total := range cost {
		if total != notReached {
			pairs = append(pairs, []int64{int64(node), total})
		}
	}
	return pairs
}
