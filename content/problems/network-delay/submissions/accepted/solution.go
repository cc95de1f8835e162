package solution

import (
	"container/heap"
	"math"
)

type link struct {
	to    int
	delay int64
}

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

const never = math.MaxInt64

func networkDelay(nodes int, links [][]int, source int) int64 {
	leaving := make([][]link, nodes)
	for _, l := range links {
		leaving[l[0]] = append(leaving[l[0]], link{l[1], int64(l[2])})
	}

	earliest := make([]int64, nodes) // known so far
	for node := range earliest {
		earliest[node] = never
	}
	earliest[source] = 0
	underWay := &arrivals{{source, 0}}
	for underWay.Len() > 0 {
		current := heap.Pop(underWay).(arrival)
		if current.time > earliest[current.node] {
			continue // the node had it before
		}
		for _, next := range leaving[current.node] {
			time := current.time + next.delay
			if time < earliest[next.to] {
				earliest[next.to] = time
				heap.Push(underWay, arrival{next.to, time})
			}
		}
	}
	if last := largest(earliest); last != never {
		return last
	}
	return -1
}

func largest(values []int64) int64 {
	most := values[0]
	for _, value := range values[1:] {
		if value > most {
			most = value
		}
	}
	return most
}
