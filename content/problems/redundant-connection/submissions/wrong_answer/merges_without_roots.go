package solution

// Wrong: hangs one switch under the other instead of root under root, which tears a switch out of its group.
func redundantConnection(edges [][]int) []int {
	parent := make([]int, len(edges)+1)
	for node := range parent {
		parent[node] = node
	}
	root := func(node int) int {
		for steps := 0; parent[node] != node && steps < len(edges); steps++ {
			node = parent[node]
		}
		return node
	}
	for _, edge := range edges {
		if root(edge[0]) == root(edge[1]) {
			return edge
		}
		parent[edge[0]] = edge[1]
	}
	return edges[len(edges)-1]
}
