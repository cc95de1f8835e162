package solution

import "container/heap"

type edge struct {
	to, price int
}

// Prim's algorithm: one tree grows by the cheapest edge that leads out of it.
func spanningWeight(nodes int, edges [][]int) int64 {
	neighbours := make([][]edge, nodes)
	for _, e := range edges {
		a, b, price := e[0], e[1], e[2]
		neighbours[a] = append(neighbours[a], edge{b, price})
		neighbours[b] = append(neighbours[b], edge{a, price})
	}
	inTree := make([]bool, nodes)
	missing := nodes
	var total int64
	leading := &edgeHeap{{to: 0, price: 0}} // into the first node, for nothing
	for leading.Len() > 0 {
		cheapest := heap.Pop(leading).(edge)
		if inTree[cheapest.to] {
			continue // reached by a cheaper edge meanwhile
		}
		inTree[cheapest.to] = true
		missing--
		total += int64(cheapest.price)
		for _, e := range neighbours[cheapest.to] {
			if !inTree[e.to] {
				heap.Push(leading, e)
			}
		}
	}
	if missing > 0 {
		return -1
	}
	return total
}

type edgeHeap []edge

func (h edgeHeap) Len() int           { return len(h) }
func (h edgeHeap) Less(i, j int) bool { return h[i].price < h[j].price }
func (h edgeHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i] }
func (h *edgeHeap) Push(e any)        { *h = append(*h, e.(edge)) }

func (h *edgeHeap) Pop() any {
	last := len(*h) - 1
	e := (*h)[last]
	*h = (*h)[:last]
	return e
}
