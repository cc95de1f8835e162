package solution

import (
	"math"
)

// Too slow: relaxes all links round after round (Bellman-Ford): up to V · E steps.
func shortestRoute(nodes int, edges [][]int, source int, target int) []int {
	cost := make([]int64, nodes)
	for node := range cost {
		cost[node] = math.MaxInt64
	}
	cost[source] = 0
	previous := make([]int, nodes)
	for improved := true; improved; {
		improved = false
		for _, edge := range edges {
			u, v := edge[0], edge[1]
			if cost[u] != math.MaxInt64 && cost[u]+int64(edge[2]) < cost[v] {
				cost[v] = cost[u] + int64(edge[2])
				previous[v] = u
				improved = true
			}
		}
	}
	if cost[target] == math.MaxInt64 {
		return []int{}
	}
	route := []int{target}
	for node := target; node != source; {
		node = previous[node]
		route = append(route, node)
	}
	for i, j := 0, len(route)-1; i < j; i, j = i+1, j-1 {
		route[i], route[j] = route[j], route[i]
	}
	return route
}
