package solution

import (
	"container/heap"
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

// Wrong: marks a node as done when it is found first instead of when it leaves the heap, so a cheaper way found later is ignored.
func shortestRoute(nodes int, edges [][]int, source int, target int) []int {
	leaving := make([][][]int, nodes)
	for _, edge := range edges {
		leaving[edge[0]] = append(leaving[edge[0]], edge)
	}
	done := make([]bool, nodes)
	previous := make([]int, nodes)
	done[source] = true
	nearest := &ways{{source, 0}}
	for nearest.Len() > 0 {
		current := heap.Pop(nearest).(way)
		for _, edge := range leaving[current.node] {
			if next := edge[1]; !done[next] {
				done[next] = true
				previous[next] = current.node
				heap.Push(nearest, way{next, current.cost + edge[2]})
			}
		}
	}
	if !done[target] {
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
