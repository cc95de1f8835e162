package solution

func diameter(edges [][]int) int {
	n := len(edges) + 1
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
	arm := make([]int, n) // the longest way downwards
	longest := 0
	for i := n - 1; i > 0; i-- {
		node := order[i]
		above := parent[node]
		longest = max(longest, arm[above]+arm[node]+1)
		arm[above] = max(arm[above], arm[node]+1)
	}
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
