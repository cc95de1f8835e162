package solution

// Too slow: looks at all edges for the cheapest one out of the tree, for each edge that is taken: nodes × edges steps.
func spanningWeight(nodes int, edges [][]int) int64 {
	inTree := make([]bool, nodes)
	inTree[0] = true
	var total int64
	for size := 1; size < nodes; size++ {
		var cheapest []int
		for _, edge := range edges {
			leadsOut := inTree[edge[0]] != inTree[edge[1]]
			if leadsOut && (cheapest == nil || edge[2] < cheapest[2]) {
				cheapest = edge
			}
		}
		if cheapest == nil {
			return -1
		}
		inTree[cheapest[0]], inTree[cheapest[1]] = true, true
		total += int64(cheapest[2])
	}
	return total
}
