package solution

// Wrong: follows each link only from its first broker to its second.
func diameter(edges [][]int) int {
	children := make([][]int, len(edges)+1)
	for _, edge := range edges {
		children[edge[0]] = append(children[edge[0]], edge[1])
	}
	longest := 0
	var arm func(node int) int
	arm = func(node int) int {
		best := 0
		for _, child := range children[node] {
			through := arm(child) + 1
			longest = max(longest, best+through)
			best = max(best, through)
		}
		return best
	}
	arm(0)
	return longest
}

func max(a, b int) int {
	if a > b {
		return a
	}
	return b
}
