package solution

// Too slow: searches from every broker: n² steps.
func diameter(edges [][]int) int {
	neighbours := make([][]int, len(edges)+1)
	for _, edge := range edges {
		u, v := edge[0], edge[1]
		neighbours[u] = append(neighbours[u], v)
		neighbours[v] = append(neighbours[v], u)
	}
	longest := 0
	for start := range neighbours {
		distance := make([]int, len(neighbours))
		for i := range distance {
			distance[i] = -1
		}
		distance[start] = 0
		queue := []int{start}
		for i := 0; i < len(queue); i++ {
			node := queue[i]
			longest = max(longest, distance[node])
			for _, next := range neighbours[node] {
				if distance[next] < 0 {
					distance[next] = distance[node] + 1
					queue = append(queue, next)
				}
			}
		}
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
