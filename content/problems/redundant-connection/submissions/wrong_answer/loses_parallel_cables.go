package solution

// Wrong: peels off switches with a single neighbour, but keeps neighbours in sets, where two parallel cables are one.
func redundantConnection(edges [][]int) []int {
	neighbours := make([]map[int]bool, len(edges)+1)
	for node := range neighbours {
		neighbours[node] = map[int]bool{}
	}
	for _, edge := range edges {
		neighbours[edge[0]][edge[1]] = true
		neighbours[edge[1]][edge[0]] = true
	}
	var leaves []int
	for node, joined := range neighbours {
		if len(joined) == 1 {
			leaves = append(leaves, node)
		}
	}
	for len(leaves) > 0 {
		leaf := leaves[0]
		leaves = leaves[1:]
		for next := range neighbours[leaf] {
			delete(neighbours[next], leaf)
			delete(neighbours[leaf], next)
			if len(neighbours[next]) == 1 {
				leaves = append(leaves, next)
			}
		}
	}
	for i := len(edges) - 1; i >= 0; i-- {
		if neighbours[edges[i][0]][edges[i][1]] {
			return edges[i]
		}
	}
	return []int{}
}
