package solution

import (
	"container/heap"
	"math"
)

type way struct{ node, cost int }

type ways []way

func (w ways) Len() int           { return len(w) }
func (w ways) Less(i, j int) bool { return w[i].cost < w[j].cost }
func (w ways) Swap(i, j int)      { w[i], w[j] = w[j], w[i] }
func (w *ways) Push(x any)        { *w = append(*w, x.(way)) }
func (w *ways) Pop() any {
	last := (*w)[len(*w)-1]
	*w = (*w)[:len(*w)-1]
	return last
}

// Wrong: enters each link at both of its ends, as if traffic could flow either way.
func shortestRoute(nodes int, edges [][]int, source int, target int) []int {
	neighbours := make([][]way, nodes)
	for _, edge := range edges {
		u, v, cost := edge[0], edge[1], edge[2]
		neighbours[u] = append(neighbours[u], way{v, cost})
		neighbours[v] = append(neighbours[v], way{u, cost})
	}
	cost := make([]int, nodes)
	for node := range cost {
		cost[node] = math.MaxInt
	}
	cost[source] = 0
	previous := make([]int, nodes)
	nearest := &ways{{source, 0}}
	for nearest.Len() > 0 {
		current := heap.Pop(nearest).(way)
		if current.cost > cost[current.node] {
			continue
		}
		for _, next := range neighbours[current.node] {
			if through := current.cost + next.cost; through < cost[next.node] {
				cost[next.node] = through
				previous[next.node] = current.node
				heap.Push(nearest, way{next.node, through})
			}
		}
	}
	if cost[target] == math.MaxInt {
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
