package solution

import "container/heap"

type arrival struct {
	node int
	time int64
}

type arrivals []arrival

func (a arrivals) Len() int           { return len(a) }
func (a arrivals) Less(i, j int) bool { return a[i].time < a[j].time }
func (a arrivals) Swap(i, j int)      { a[i], a[j] = a[j], a[i] }
func (a *arrivals) Push(x any)        { *a = append(*a, x.(arrival)) }
func (a *arrivals) Pop() any {
	last := len(*a) - 1
	popped := (*a)[last]
	*a = (*a)[:last]
	return popped
}

// Wrong: fixes the time of a node when a link to it is seen for the first time, so a faster way found later does not count.
func networkDelay(nodes int, links [][]int, source int) int64 {
	leaving := make([][][]int, nodes)
	for _, link := range links {
		leaving[link[0]] = append(leaving[link[0]], link)
	}
	found := make([]bool, nodes)
	found[source] = true
	count, last := 1, int64(0)
	underWay := &arrivals{{source, 0}}
	for underWay.Len() > 0 {
		current := heap.Pop(underWay).(arrival)
		last = current.time
		for _, link := range leaving[current.node] {
			if !found[link[1]] {
				found[link[1]] = true
				count++
				heap.Push(underWay, arrival{link[1], current.time + int64(link[2])})
			}
		}
	}
	if count < nodes {
		return -1
	}
	return last
}
