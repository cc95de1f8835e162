package solution

// Too slow: union-find without union by size or path compression; its trees become chains: n² steps.
func redundantConnection(edges [][]int) []int {
	parent := make([]int, len(edges)+1)
	for node := range parent {
		parent[node] = node
	}
	root := func(node int) int {
		for parent[node] != node {
			node = parent[node]
		}
		return node
	}
	for _, edge := range edges {
		a, b := root(edge[0]), root(edge[1])
		if a == b {
			return edge
		}
		parent[a] = b
	}
	return nil
}
