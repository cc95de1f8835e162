package solution

import "container/heap"

type reached struct {
	node, distance, price int
}

// Wrong: takes the node that is nearest to node 0 next, not the one with the cheapest edge. That is Dijkstra's tree.
func spanningWeight(nodes int, edges [][]int) int64 {
	neighbours := make([][]reached, nodes)
	for _, e := range edges {
		neighbours[e[0]] = append(neighbours[e[0]], reached{node: e[1], price: e[2]})
		neighbours[e[1]] = append(neighbours[e[1]], reached{node: e[0], price: e[2]})
	}
	inTree := make([]bool, nodes)
	missing := nodes
	var total int64
	waiting := &reachedHeap{{}}
	for waiting.Len() > 0 {
		nearest := heap.Pop(waiting).(reached)
		if inTree[nearest.node] {
			continue
		}
		inTree[nearest.node] = true
		missing--
		total += int64(nearest.price)
		for _, next := range neighbours[nearest.node] {
			next.distance = nearest.distance + next.price
			heap.Push(waiting, next)
		}
	}
	if missing > 0 {
		return -1
	}
	return total
}

type reachedHeap []reached

func (h reachedHeap) Len() int           { return len(h) }
func (h reachedHeap) Less(i, j int) bool { return h[i].distance < h[j].distance }
func (h reachedHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *reachedHeap) Push(r any)        { *h = append(*h, r.(reached)) }

func (h *reachedHeap) Pop() any {
	last := len(*h) - 1
	r := (*h)[last]
	*h = (*h)[:last]
	return r
}
