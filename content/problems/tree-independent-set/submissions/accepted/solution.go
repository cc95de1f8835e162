package solution

func heaviestSet(edges [][]int, weights []int) int64 {
	n := len(weights)
	neighbours := make([][]int, n)
	for _, edge := range edges {
		u, v := edge[0], edge[1]
		neighbours[u] = append(neighbours[u], v)
		neighbours[v] = append(neighbours[v], u)
	}
	parent := make([]int, n)
	order := []int{0} // parents before their children
	for i := 0; i < len(order); i++ {
		node := order[i]
		for _, next := range neighbours[node] {
			if next != parent[node] {
				parent[next] = node
				order = append(order, next)
			}
		}
	}
	with := make([]int64, n)    // the best of the subtree if its root is taken
	without := make([]int64, n) // and if it is not
	for i := n - 1; i >= 0; i-- {
		node := order[i]
		with[node] += int64(weights[node])
		if i > 0 {
			with[parent[node]] += without[node]
			without[parent[node]] += max(with[node], without[node])
		}
	}
	return max(with[0], without[0])
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
