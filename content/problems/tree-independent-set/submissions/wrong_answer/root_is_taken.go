package solution

// Wrong: answers the best set that contains switch 0.
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
				without += max(childWith, childWithout)
			}
		}
		return with, without
	}
	with, _ := best(0, -1)
	return with
}

func max(a, b int64) int64 {
	if a > b {
		return a
	}
	return b
}
