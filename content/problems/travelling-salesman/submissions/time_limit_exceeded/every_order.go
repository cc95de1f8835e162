package solution

// Too slow: tries every order of the cities, swapping them in place: n! steps.
func shortestTour(dist [][]int) int {
	order := make([]int, len(dist))
	for i := range order {
		order[i] = i
	}
	best := 1 << 40
	var visit func(at, time int)
	visit = func(at, time int) {
		if at == len(order) {
			best = min(best, time+dist[order[at-1]][0])
			return
		}
		for i := at; i < len(order); i++ {
			order[at], order[i] = order[i], order[at]
			visit(at+1, time+dist[order[at-1]][order[at]])
			order[at], order[i] = order[i], order[at]
		}
	}
	visit(1, 0)
	return best
}

func min(a, b int) int {
	if a < b {
		return a
	}
	return b
}
