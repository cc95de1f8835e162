package solution

// Too slow: goes through all switches to find the next leaf to peel off: n² steps.
func heaviestSet(edges [][]int, weights []int) int64 {
	n := len(weights)
	neighbours := make([][]int, n)
	for _, edge := range edges {
		u, v := edge[0], edge[1]
		neighbours[u] = append(neighbours[u], v)
		neighbours[v] = append(neighbours[v], u)
	}
	degree := make([]int, n)
	with := make([]int64, n)
	without := make([]int64, n)
	for node := 0; node < n; node++ {
		degree[node] = len(neighbours[node])
		with[node] = int64(weights[node])
	}
	for i := 0; i < n-1; i++ {
		leaf := n - 1
		for degree[leaf] != 1 {
			leaf--
		}
		degree[leaf] = 0
		for _, next := range neighbours[leaf] {
			if degree[next] > 0 {
				degree[next]--
				with[next] += without[leaf]
				without[next] += max(with[leaf], without[leaf])
			}
		}
	}
	var total int64
	for node := 0; node < n; node++ {
		total = max(total, max(with[node], without[node]))
	}
	return total
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
