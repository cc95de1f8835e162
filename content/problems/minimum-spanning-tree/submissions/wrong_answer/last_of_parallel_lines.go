package solution

import "sort"

// Wrong: keeps one price for each pair of nodes, the one that is listed last.
func spanningWeight(nodes int, edges [][]int) int64 {
	priceOf := map[[2]int]int{}
	for _, edge := range edges {
		a, b := edge[0], edge[1]
		if a > b {
			a, b = b, a
		}
		priceOf[[2]int{a, b}] = edge[2]
	}
	pairs := [][2]int{}
	for pair := range priceOf {
		pairs = append(pairs, pair)
	}
	sort.Slice(pairs, func(i, j int) bool { return priceOf[pairs[i]] < priceOf[pairs[j]] })
	parent := make([]int, nodes)
	for node := range parent {
		parent[node] = node
	}
	root := func(node int) int {
		for parent[node] != node {
			parent[node] = parent[parent[node]]
			node = parent[node]
		}
		return node
	}
	missing := nodes - 1
	var total int64
	for _, pair := range pairs {
		if a, b := root(pair[0]), root(pair[1]); a != b {
			parent[a] = b
			missing--
			total += int64(priceOf[pair])
		}
	}
	if missing > 0 {
		return -1
	}
	return total
}
