package solution

// Wrong: one search only, so it answers the distance of the farthest broker from broker 0.
func diameter(edges [][]int) int {
	neighbours := make([][]int, len(edges)+1)
	for _, edge := range edges {
		u, v := edge[0], edge[1]
		neighbours[u] = append(neighbours[u], v)
		neighbours[v] = append(neighbours[v], u)
	}
	distance := map[int]int{0: 0}
	queue := []int{0}
	for i := 0; i < len(queue); i++ {
		for _, next := range neighbours[queue[i]] {
			if _, seen := distance[next]; !seen {
				distance[next] = distance[queue[i]] + 1
				queue = append(queue, next)
			}
		}
	}
	return distance[queue[len(queue)-1]]
}
