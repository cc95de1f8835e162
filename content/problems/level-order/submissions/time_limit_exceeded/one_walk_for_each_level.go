package solution

// Too slow: walks down from the root once for each level, n²/2 steps in a chain.
func levelOrder(root *TreeNode) [][]int {
	levels := [][]int{}
	for {
		values := collect(root, len(levels), nil)
		if values == nil {
			return levels
		}
		levels = append(levels, values)
	}
}

func collect(node *TreeNode, below int, values []int) []int {
	if node == nil {
		return values
	}
	if below == 0 {
		return append(values, node.Val)
	}
	values = collect(node.Left, below-1, values)
	return collect(node.Right, below-1, values)
}
