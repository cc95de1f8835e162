package solution

// Wrong: a switch that is left out has all its children taken, though leaving some out may be better.
func heaviestSet(edges [][]int, weights []int) int64 {
	neighbours := make([][]int, len(weights))
	for _, edge := range edges {
		u, v := edge[0], edge[1]
		neighbours[u] = append(neighbours[u], v)
		neighbours[v] = append(neighbours[v], u)
	}
	var best func(node, parent int) (int64, int64)
	best = func(node, parent int) (int64, int64) {
		with, without := int64(weights[node]), int64(0)
		for _, child := range neighbours[node] {
			if child != parent {
				childWith, childWithout := best(child, node)
				with += childWithout
				without += childWith
			}
		}
		return with, without
	}
	return max(best(0, -1))
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
