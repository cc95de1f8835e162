package solution

import (
	"container/heap"
	"math"
)

type link struct {
	to   int
	cost int64
}

// A way to a node that was the cheapest when it was found.
type way struct {
	node int
	cost int64
}

type ways []way

func (w ways) Len() int           { return len(w) }
func (w ways) Less(i, j int) bool { return w[i].cost < w[j].cost }
func (w ways) Swap(i, j int)      { w[i], w[j] = w[j], w[i] }
func (w *ways) Push(x any)        { *w = append(*w, x.(way)) }
func (w *ways) Pop() any {
	last := len(*w) - 1
	popped := (*w)[last]
	*w = (*w)[:last]
	return popped
}

func shortestRoute(nodes int, edges [][]int, source int, target int) []int {
	leaving := make([][]link, nodes)
	for _, edge := range edges {
		leaving[edge[0]] = append(leaving[edge[0]], link{edge[1], int64(edge[2])})
	}

	cost := make([]int64, nodes)
	for node := range cost {
		cost[node] = math.MaxInt64
	}
	previous := make([]int, nodes)
	cost[source] = 0
	nearest := &ways{{source, 0}}
	for nearest.Len() > 0 {
		current := heap.Pop(nearest).(way)
		if current.node == target {
			return route(previous, source, target)
		}
		if current.cost > cost[current.node] {
			continue // a cheaper way has come out before
		}
		for _, next := range leaving[current.node] {
			through := current.cost + next.cost
			if through < cost[next.to] {
				cost[next.to] = through
				previous[next.to] = current.node
				heap.Push(nearest, way{next.to, through})
			}
		}
	}
	return []int{}
}

func route(previous []int, source, target int) []int {
	nodes := []int{target}
	for node := target; node != source; {
		node = previous[node]
		nodes = append(nodes, node)
	}
	for i, j := 0, len(nodes)-1; i < j; i, j = i+1, j-1 {
		nodes[i], nodes[j] = nodes[j], nodes[i]
	}
	return nodes
}
